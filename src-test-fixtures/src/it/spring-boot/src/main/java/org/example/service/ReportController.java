package org.example.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Submission;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the JSON of a submission, of one form alone too ({@code "partial": true}). */
@RestController
class ReportController {
  static final int MOST_BYTES = 2_000_000;

  private final ReportStore store;

  ReportController(ReportStore store) {
    this.store = store;
  }

  /** Checks and keeps nothing; the findings in the language of the request. */
  @PostMapping("/findings")
  ResponseEntity<String> findings(InputStream body, Locale locale) throws IOException {
    Submission submission = SubmissionJson.read(text(body));
    return json(EvaluationJson.writeFindings(NationalRules.module().evaluate(submission), locale));
  }

  @PostMapping("/reports")
  ResponseEntity<String> keep(InputStream body) throws IOException {
    Submission submission = SubmissionJson.read(text(body));
    UUID id = store.put(SubmissionJson.write(submission));
    return ResponseEntity.created(URI.create("/reports/" + id))
        .contentType(MediaType.APPLICATION_JSON)
        .body(EvaluationJson.write(NationalRules.module().evaluate(submission)));
  }

  @GetMapping("/reports/{id}")
  ResponseEntity<String> report(@PathVariable UUID id) {
    return store.get(id).map(ReportController::json).orElse(ResponseEntity.notFound().build());
  }

  private static ResponseEntity<String> json(String text) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
  }

  /** Reads no more than is allowed, whatever length the request names. */
  private static String text(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TooLargeException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A body over the limit. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
