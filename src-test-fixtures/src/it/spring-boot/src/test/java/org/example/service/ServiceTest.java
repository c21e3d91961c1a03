package org.example.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service keeps what it is given and gives nothing away. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {
  private static final String NAME = "张三13812345678";

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate database;
  @Autowired private Environment environment;

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(at(path).POST(BodyPublishers.ofString(body)));
  }

  /** The sample and its mended form, and these with one amount after the other changed. */
  private static List<Submission> submissions(int count) {
    List<Submission> all = new ArrayList<>();
    all.add(SampleReport.submission());
    all.add(MendedReport.submission());
    for (Place place :
        SampleReport.submission().departmentForm().get().sheet().figures().keySet()) {
      Figure<?> other = Cells.read(place.column().type(), all.size() + ".25");
      all.add(SampleReport.submission().with(place, other));
    }
    return all.subList(0, count);
  }

  @Test
  void fortyOfFortyAreKeptByteForByte() throws Exception {
    for (Submission submission : submissions(40)) {
      String json = SubmissionJson.write(submission);
      HttpResponse<String> kept = post("/reports", json);
      assertEquals(201, kept.statusCode());
      assertEquals(EvaluationJson.write(NationalRules.module().evaluate(submission)), kept.body());
      String at = kept.headers().firstValue("Location").get();
      assertEquals(json, send(at(at).GET()).body());
    }
  }

  @Test
  void aHundredAtOnceAreAnsweredAsOneByOne() {
    List<Submission> submissions = submissions(20);
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String json = SubmissionJson.write(submissions.get(i % 20));
      answers.add(
          client.sendAsync(
              at("/reports").POST(BodyPublishers.ofString(json)).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }
    for (int i = 0; i < 100; i++) {
      assertEquals(
          EvaluationJson.write(NationalRules.module().evaluate(submissions.get(i % 20))),
          answers.get(i).join().body());
    }
  }

  @Test
  void findingsComeInBothLanguages() throws Exception {
    BodyPublisher sample = BodyPublishers.ofString(SubmissionJson.write(SampleReport.submission()));
    String zh = send(at("/findings").header("Accept-Language", "zh-CN").POST(sample)).body();
    String en = send(at("/findings").header("Accept-Language", "en").POST(sample)).body();
    assertTrue(zh.contains("不一致"), zh);
    assertFalse(en.contains("不一致"), en);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"submission/1\", \"fiscalYear\": \"" + NAME + "\"}",
        "{\"format\": \"submission/1\", \"" + NAME + "\": 1}",
        "{\"format\": \"" + NAME + "\"}",
        NAME
      })
  void aProblemSaysWhereAndNothingOfTheInput(String json, CapturedOutput log) throws Exception {
    HttpResponse<String> refused = post("/reports", json);
    assertEquals(400, refused.statusCode());
    assertEquals("application/problem+json", refused.headers().firstValue("Content-Type").get());
    assertTrue(refused.body().contains("\"pointer\":\""), refused.body());
    assertFalse(refused.body().contains("张三") || refused.body().contains("138"), refused.body());
    assertSilent(refused);
    assertFalse(log.getAll().contains("张三"), "nothing of it is logged");
  }

  @Test
  void thePointerLeadsToTheCell() throws Exception {
    String wrong =
        SubmissionJson.write(SampleReport.submission())
            .replaceFirst("\"fiscalYear\": 2024", "\"fiscalYear\": \"x\"");
    assertTrue(post("/reports", wrong).body().contains("\"pointer\":\"/fiscalYear\""));
  }

  @Test
  void aBodyIsBoundedWhileItIsRead() throws Exception {
    byte[] large = new byte[ReportController.MOST_BYTES + 1];
    BodyPublisher lengthUnknown =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    assertEquals(413, send(at("/reports").POST(lengthUnknown)).statusCode());
    assertEquals(413, send(at("/reports").POST(BodyPublishers.ofByteArray(large))).statusCode());
  }

  @Test
  void depthIsBounded() throws Exception {
    assertEquals(400, post("/reports", "[".repeat(1_000_000)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports/1'%3Bdrop%20table%20report%3B--",
        "/reports/00000000-0000-0000-0000-000000000000",
        "/reports/..%2f..%2fetc%2fpasswd",
        "/h2-console",
        "/actuator"
      })
  void whatIsNotThereIsNotThere(String path) throws Exception {
    HttpResponse<String> answer = send(at(path).GET());
    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path);
    assertSilent(answer);
    assertEquals(
        1, database.queryForObject("select 1 from (select count(*) from report)", Integer.class));
  }

  @Test
  void whatIsAskedWronglyGetsNoStackTrace() throws Exception {
    assertSilent(send(at("/reports").DELETE()));
    assertSilent(
        send(at("/reports").header("Accept", "image/png").POST(BodyPublishers.ofString("{"))));
  }

  @Test
  void noAnswerIsTakenForSomethingElse() throws Exception {
    HttpResponse<String> answer =
        post("/findings", SubmissionJson.write(MendedReport.submission()));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").get());
    assertEquals(
        "default-src 'none'", answer.headers().firstValue("Content-Security-Policy").get());
  }

  @Test
  void itListensOnThisMachineAlone() {
    assertEquals("127.0.0.1", environment.getProperty("server.address"));
    assertEquals("false", environment.getProperty("spring.h2.console.enabled"));
  }

  @Test
  void theDescriptionRefersToTheSchemasOfTheLibrary() throws Exception {
    String openapi = resource("/openapi.json");
    for (String name : new String[] {"submission", "evaluation"}) {
      String id = "urn:budget-performance:" + name + ":1";
      assertTrue(openapi.contains("\"$ref\": \"" + id + "\""), id);
      assertTrue(
          resource("/org/budgetperformance/json/" + name + "-1.schema.json").contains(id), id);
    }
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = ServiceTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertSilent(HttpResponse<String> answer) {
    String body = answer.body();
    assertFalse(
        body.contains("Exception") || body.contains("org.") || body.contains("trace"), body);
  }
}
