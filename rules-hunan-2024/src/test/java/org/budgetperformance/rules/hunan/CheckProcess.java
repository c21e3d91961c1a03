package org.budgetperformance.rules.hunan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One run of the command in a process of its own. */
final class CheckProcess {
  final int status;
  final String out;
  final String err;

  private CheckProcess(int status, String out, String err) {
    this.status = status;
    this.out = out;
    this.err = err;
  }

  /** Runs {@code check} with arguments in a folder. */
  static CheckProcess run(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(command());
    command.addAll(ImmutableList.copyOf(arguments));
    return run(new ProcessBuilder(command), folder);
  }

  /**
   * Runs {@code check} from a script, so that bytes of a file name reach it whatever the locale of
   * this JVM.
   */
  static CheckProcess runUnderC(Path folder, String arguments) throws Exception {
    StringBuilder script = new StringBuilder();
    for (String word : command()) {
      script.append('\'').append(word).append("' ");
    }
    Path file = folder.resolve("run.sh");
    Files.write(file, (script + arguments + "\n").getBytes(StandardCharsets.UTF_8));
    ProcessBuilder builder = new ProcessBuilder("sh", "run.sh");
    builder.environment().put("LC_ALL", "C");
    return run(builder, folder);
  }

  /** Runs {@code check} as somebody does who added no Jackson. */
  static CheckProcess runWithoutJackson(Path folder, String... arguments) throws Exception {
    String withoutJackson =
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(System.getProperty("java.class.path"))
            .filter(entry -> !new File(entry).getName().startsWith("jackson-"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>(command(withoutJackson));
    command.addAll(ImmutableList.copyOf(arguments));
    return run(new ProcessBuilder(command), folder);
  }

  private static List<String> command() {
    return command(System.getProperty("java.class.path"));
  }

  private static List<String> command(String classPath) {
    return ImmutableList.of(
        System.getProperty("java.home") + "/bin/java",
        "-cp",
        classPath,
        "org.budgetperformance.cli.Check");
  }

  private static CheckProcess run(ProcessBuilder builder, Path folder) throws Exception {
    Path err = folder.resolve("err.txt");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.directory(folder.toFile()).redirectError(err.toFile()).start();
    String out =
        new String(ByteStreams.toByteArray(process.getInputStream()), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return new CheckProcess(status, out, read(err));
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
