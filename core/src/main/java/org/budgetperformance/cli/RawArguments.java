package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments as they were typed.
 *
 * <p>Under LC_ALL=C a JVM decodes its arguments as ASCII and loses every Chinese character. Linux
 * still tells the bytes.
 */
final class RawArguments {
  private static final Path COMMAND_LINE = Paths.get("/proc/self/cmdline");

  private RawArguments() {}

  static ImmutableList<String> of(String[] args) {
    boolean ascii = true;
    for (String arg : args) {
      ascii &= arg.chars().allMatch(c -> c < 128 && c != '?');
    }
    if (ascii || !Files.isReadable(COMMAND_LINE)) {
      return ImmutableList.copyOf(args);
    }
    try {
      List<String> all = split(Files.readAllBytes(COMMAND_LINE));
      return all.size() < args.length
          ? ImmutableList.copyOf(args)
          : ImmutableList.copyOf(all.subList(all.size() - args.length, all.size()));
    } catch (IOException e) {
      return ImmutableList.copyOf(args);
    }
  }

  private static List<String> split(byte[] commandLine) {
    List<String> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < commandLine.length; i++) {
      if (commandLine[i] == 0) {
        all.add(new String(commandLine, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return all;
  }
}
