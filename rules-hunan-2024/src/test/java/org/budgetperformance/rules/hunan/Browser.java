package org.budgetperformance.rules.hunan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A headless Chromium with one page, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String LISTENING = "DevTools listening on ";

  /** When a browser is taken for dead; beside other work a page is looked at for a minute. */
  private static final int SECONDS = 600;

  private final ObjectMapper json = new ObjectMapper();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger last = new AtomicInteger();
  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private String session = "";

  private Browser(Path executable) throws IOException {
    this.profile = Files.createTempDirectory("browser");
    this.process =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                // A container's root has no other way, and the page under test has no script.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      this.socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(address(), new Listener())
              .get(SECONDS, TimeUnit.SECONDS);
      String target = send("Target.createTarget", "url", "about:blank").get("targetId").asText();
      this.session =
          send("Target.attachToTarget", "targetId", target, "flatten", true)
              .get("sessionId")
              .asText();
      for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
        send(domain + ".enable");
      }
    } catch (Exception e) {
      process.destroyForcibly();
      throw new IOException("no DevTools of " + executable, e);
    }
  }

  /** Returns the browser of this machine, if it has one. */
  static Optional<Path> executable() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path file = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  static Browser start(Path executable) {
    try {
      return new Browser(executable);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URI address() throws IOException {
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread drain = new Thread(() -> errors.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return URI.create(line.substring(LISTENING.length()).trim());
      }
      said.append(line).append('\n');
    }
    throw new IOException("the browser ended: " + said);
  }

  /** Sends a command, its parameters as names and values, and waits for the answer. */
  JsonNode send(String method, Object... parameters) {
    ObjectNode message = json.createObjectNode();
    int id = last.incrementAndGet();
    message.put("id", id).put("method", method);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    ObjectNode values = message.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      values.set((String) parameters[i], json.valueToTree(parameters[i + 1]));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    try {
      socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
      JsonNode node = answer.get(SECONDS, TimeUnit.SECONDS);
      if (node.has("error")) {
        throw new IllegalStateException(method + ": " + node.get("error"));
      }
      return node.get("result");
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(method, e);
    } catch (TimeoutException e) {
      throw new IllegalStateException(method + " took more than " + SECONDS + " s", e);
    }
  }

  /** Opens a file and waits until it is there; what was reported before is forgotten. */
  void open(Path file) {
    events.clear();
    send("Page.navigate", "url", file.toUri().toString());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (events("Page.loadEventFired").isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(file + " was not loaded");
      }
      Thread.onSpinWait();
    }
  }

  /** Returns what a JavaScript expression comes to. */
  JsonNode evaluate(String expression) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            "expression",
            expression,
            "returnByValue",
            true,
            "awaitPromise",
            true);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  /** Takes a width and a colour scheme, as those of a telephone in the dark. */
  void show(int width, int height, String scheme) {
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        width < 600);
    send(
        "Emulation.setEmulatedMedia",
        "media",
        "screen",
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
  }

  /** Returns what the page asked for, itself included. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (JsonNode event : events("Network.requestWillBeSent")) {
      addresses.add(event.at("/params/request/url").asText());
    }
    return addresses;
  }

  /** Returns everything that the console was told, by the page or by the browser of it. */
  List<JsonNode> complaints() {
    List<JsonNode> complaints = new ArrayList<>(events("Log.entryAdded"));
    complaints.addAll(events("Runtime.consoleAPICalled"));
    complaints.addAll(events("Runtime.exceptionThrown"));
    complaints.addAll(events("Page.javascriptDialogOpening"));
    return complaints;
  }

  private List<JsonNode> events(String method) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode event : events) {
      if (event.path("method").asText().equals(method)) {
        found.add(event);
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    try {
      send("Browser.close");
    } catch (IllegalStateException e) {
      process.destroyForcibly();
    }
    socket.abort();
    process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
    MoreFiles.deleteRecursively(profile, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        accept(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void accept(String message) {
      try {
        JsonNode node = json.readTree(message);
        if (node.has("id")) {
          answers.remove(node.get("id").asInt()).complete(node);
        } else {
          events.add(node);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
