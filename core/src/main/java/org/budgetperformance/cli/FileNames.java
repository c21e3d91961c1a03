package org.budgetperformance.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.net.PercentEscaper;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.budgetperformance.text.PersonalDetails;

/** Names of files as they were typed, and as a listing of a folder gives them. */
final class FileNames {
  private static final PercentEscaper ESCAPER = new PercentEscaper("/-._~", false);
  private static final Splitter SLASH = Splitter.on('/');
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of(
          ".txt", ".json", ".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".xltx", ".pdf");

  private static final char UNDECODABLE = '\ufffd';

  private FileNames() {}

  /**
   * Returns the path of a name. Under LC_ALL=C a JVM cannot spell a Chinese name, but an address in
   * percent-encoded UTF-8 reaches the file all the same.
   *
   * @throws java.nio.file.InvalidPathException if no file can have the name
   */
  static Path path(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    if (ascii || !Files.isDirectory(Paths.get("/proc/self/cwd"))) {
      return Paths.get(name);
    }
    String absolute = name.startsWith("/") ? name : "/proc/self/cwd/" + name;
    return Paths.get(URI.create("file://" + ESCAPER.escape(absolute)));
  }

  /**
   * Returns the path of a file below a folder, whatever the locale of the JVM.
   *
   * @param folder the address of the folder, ending with {@code /}
   * @param relative the name of the file below it, its parts parted by {@code /}
   */
  static Path below(URI folder, String relative) {
    return Paths.get(URI.create(folder + ESCAPER.escape(relative)));
  }

  /**
   * Returns the name of a file relative to a folder that it is in, its parts parted by {@code /},
   * whatever the locale of the JVM. Parts that are not UTF-8 stay percent-encoded.
   *
   * @param folder the absolute path of the folder
   * @param file the path of the file, beginning with the folder's
   */
  static String relative(Path folder, Path file) {
    List<String> names = new ArrayList<>();
    Path at = folder;
    for (Path name : folder.relativize(file)) {
      at = at.resolve(name);
      names.add(last(at.toUri()));
    }
    return String.join("/", names);
  }

  private static String last(URI address) {
    List<String> parts = SLASH.omitEmptyStrings().splitToList(address.getPath());
    String last = parts.get(parts.size() - 1);
    if (last.indexOf(UNDECODABLE) < 0) {
      return last;
    }
    List<String> raw = SLASH.omitEmptyStrings().splitToList(address.getRawPath());
    return raw.get(raw.size() - 1);
  }

  /**
   * Returns a path as it may be shown and written: as it is, unless it says who a person is. Then the
   * number of the file, which no other has, stands behind what is left.
   *
   * @param path the path of a file below a folder
   * @param number which file of the folder it is, from 1
   * @param details how persons are known
   */
  static String shown(String path, int number, PersonalDetails details) {
    String masked = details.mask(path);
    return masked.equals(path) ? path : masked.replace('*', '_') + "~" + number;
  }

  /**
   * Returns the name of a further file beside one: a-2.html beside a.html.
   *
   * @param name the name of the first
   * @param number which it is, from 1
   */
  static String numbered(String name, int number) {
    int point = name.lastIndexOf('.');
    int end = point > name.lastIndexOf('/') + 1 ? point : name.length();
    return number == 1 ? name : name.substring(0, end) + "-" + number + name.substring(end);
  }

  /**
   * Returns names of files of one folder, or their paths below it, so that no two of them are one file wherever it lies: of
   * those that differ at most by their letters' case or by how accents are composed, all but the first have a number.
   */
  static ImmutableList<String> apart(Iterable<String> names) {
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<String> apart = ImmutableList.builder();
    for (String name : names) {
      int number = 1;
      while (!taken.add(folded(numbered(name, number)))) {
        number++;
      }
      apart.add(numbered(name, number));
    }
    return apart.build();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Returns the name of a file without the folders before it. */
  static String last(String path) {
    return path.substring(
        Math.max(path.lastIndexOf('/'), path.lastIndexOf(File.separatorChar)) + 1);
  }

  static boolean isJson(String name) {
    return Ascii.toLowerCase(name).endsWith(".json");
  }

  /** Returns whether a file of a folder is a report by its name. */
  static boolean isReport(String name) {
    String lower = Ascii.toLowerCase(name);
    boolean lock =
        lower.substring(lower.lastIndexOf('/') + 1).startsWith("~$"); // of a file that is open
    return !lock && ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
