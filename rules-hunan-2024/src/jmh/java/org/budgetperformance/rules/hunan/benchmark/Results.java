package org.budgetperformance.rules.hunan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured, as it stands in the folder of results. */
final class Results {
  /** One benchmark: time and its error (99.9% confidence) in nanoseconds, bytes an operation. */
  record Measured(
      String name,
      ImmutableMap<String, String> parameters,
      int threads,
      double time,
      double error,
      double bytes) {

    /** Returns the values of the parameters. */
    String values() {
      return String.join(", ", parameters.values());
    }
  }

  final ImmutableList<Measured> measured;
  final ImmutableMap<String, String> million;
  final ImmutableMap<String, String> startup;
  final ImmutableList<String> profile;

  private Results(
      List<Measured> measured,
      Map<String, String> million,
      Map<String, String> startup,
      List<String> profile) {
    this.measured = ImmutableList.copyOf(measured);
    this.million = ImmutableMap.copyOf(million);
    this.startup = ImmutableMap.copyOf(startup);
    this.profile = ImmutableList.copyOf(profile);
  }

  static Results read(Path folder) throws IOException {
    List<Measured> measured = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
          measured.add(measured(node));
        }
      }
    }
    return new Results(
        measured,
        pairs(folder.resolve("million.txt")),
        pairs(folder.resolve("startup.txt")),
        lines(folder.resolve("profile.txt")));
  }

  private static Measured measured(JsonNode node) {
    String benchmark = node.get("benchmark").asText();
    int method = benchmark.lastIndexOf('.');
    String name = benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> parameter : node.path("params").properties()) {
      parameters.put(parameter.getKey(), parameter.getValue().asText());
    }
    JsonNode primary = node.get("primaryMetric");
    return new Measured(
        name.replace("Benchmark", ""),
        parameters.build(),
        node.get("threads").asInt(),
        primary.get("score").asDouble(),
        primary.path("scoreError").asDouble(Double.NaN),
        node.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble(0));
  }

  private static Map<String, String> pairs(Path file) throws IOException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int space = line.indexOf(' ');
      pairs.put(line.substring(0, space), line.substring(space + 1));
    }
    return pairs;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : ImmutableList.of();
  }

  /** Returns the result of a benchmark, such as {@code Evaluation.evaluate}, with these parameters. */
  Optional<Measured> find(String name, int threads, String... values) {
    return measured.stream()
        .filter(m -> m.name().equals(name) && m.threads() == threads)
        .filter(m -> m.parameters().values().containsAll(ImmutableList.copyOf(values)))
        .findFirst();
  }

  /** Returns a time in nanoseconds, not a number where it was not measured. */
  double time(String name, int threads, String... values) {
    return find(name, threads, values).map(Measured::time).orElse(Double.NaN);
  }

  /** Returns the bytes of an operation, not a number where they were not measured. */
  double bytes(String name, int threads, String... values) {
    return find(name, threads, values).map(Measured::bytes).orElse(Double.NaN);
  }
}
