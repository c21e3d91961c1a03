package org.budgetperformance.rules.hunan;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One run of the command in a process of its own. */
final class CheckProcess {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Who reads a report or two is done before the second compiler has begun, which only takes time. */
  private static final ImmutableList<String> ONE_RUN = ImmutableList.of("-XX:TieredStopAtLevel=1");

  final int status;
  final String out;
  final String err;

  /** The most memory that the process had resident, 0 if it was not measured. */
  final long peakKibibytes;

  private CheckProcess(int status, String out, String err, long peakKibibytes) {
    this.status = status;
    this.out = out;
    this.err = err;
    this.peakKibibytes = peakKibibytes;
  }

  /** Runs {@code check} with arguments in a folder. */
  static CheckProcess run(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(command());
    command.addAll(ImmutableList.copyOf(arguments));
    return run(new ProcessBuilder(command), folder);
  }

  /** Starts {@code check} and does not wait for it; what it says is thrown away. */
  static Process start(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(command());
    command.addAll(ImmutableList.copyOf(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start();
  }

  /**
   * Runs {@code check} in a JVM with options, and measures its memory where the system tells it.
   *
   * @param options of the JVM, such as {@code -Xmx192m}
   */
  static CheckProcess runMeasured(Path folder, List<String> options, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(command(CLASS_PATH, options));
    command.addAll(ImmutableList.copyOf(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    long peakKibibytes = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peakKibibytes = Math.max(peakKibibytes, peak(process));
    }
    return new CheckProcess(process.exitValue(), read(out), read(err), peakKibibytes);
  }

  /**
   * Runs {@code check} from a script, so that bytes of a file name reach it whatever the locale of
   * this JVM.
   */
  static CheckProcess runUnderC(Path folder, String arguments) throws Exception {
    return scriptUnderC(folder, "check " + arguments);
  }

  /** Runs a script in which {@code check} is the command. */
  static CheckProcess scriptUnderC(Path folder, String script) throws Exception {
    StringBuilder text = new StringBuilder("check() { ");
    for (String word : command()) {
      text.append('\'').append(word).append("' ");
    }
    text.append("\"$@\"; }\n").append(script).append('\n');
    Path file = folder.resolve("run.sh");
    Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    ProcessBuilder builder = new ProcessBuilder("sh", "run.sh");
    builder.environment().put("LC_ALL", "C");
    return run(builder, folder);
  }

  /** Runs {@code check} as somebody does who added no Jackson. */
  static CheckProcess runWithoutJackson(Path folder, String... arguments) throws Exception {
    String withoutJackson =
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(CLASS_PATH)
            .filter(entry -> !new File(entry).getName().startsWith("jackson-"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>(command(withoutJackson, ONE_RUN));
    command.addAll(ImmutableList.copyOf(arguments));
    return run(new ProcessBuilder(command), folder);
  }

  private static List<String> command() {
    return command(CLASS_PATH, ONE_RUN);
  }

  private static List<String> command(String classPath, List<String> options) {
    return ImmutableList.<String>builder()
        .add(System.getProperty("java.home") + "/bin/java")
        .addAll(options)
        .add("-cp", classPath, "org.budgetperformance.cli.Check")
        .build();
  }

  private static CheckProcess run(ProcessBuilder builder, Path folder) throws Exception {
    Path err = folder.resolve("err.txt");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.directory(folder.toFile()).redirectError(err.toFile()).start();
    String out =
        new String(ByteStreams.toByteArray(process.getInputStream()), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return new CheckProcess(status, out, read(err), 0);
  }

  /** Returns the peak of a running process, 0 where the system does not tell it. */
  static long peak(Process process) throws Exception {
    // Java 9 has it, but tests are compiled for 8 as well.
    Object pid = Process.class.getMethod("pid").invoke(process);
    Path status = Paths.get("/proc/" + pid + "/status");
    if (Files.isReadable(status)) {
      for (String line : Splitter.on('\n').split(read(status))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(CharMatcher.inRange('0', '9').retainFrom(line));
        }
      }
    }
    return 0;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
