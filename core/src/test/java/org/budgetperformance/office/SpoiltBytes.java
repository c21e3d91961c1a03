package org.budgetperformance.office;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Spoils files by chance and hands them to a reader: bytes changed, cut out, repeated, or taken from elsewhere. */
public final class SpoiltBytes {
  /** How many times each file is spoilt at least; a campaign does so many times more. */
  private static final int TRIES = Integer.getInteger("budgetperformance.files", 200);

  /** For how many minutes the files of a kind are spoilt; 0 ends it with the number of tries. */
  private static final long MINUTES = Long.getLong("fuzz.minutes", 0);

  private SpoiltBytes() {}

  /** Spoils files from a seed on; a reader that refuses one may say so in the way that it promises. */
  public static void hand(long seed, Consumer<byte[]> reader, byte[]... files) {
    long share = TimeUnit.MINUTES.toNanos(MINUTES) / files.length;
    for (int file = 0; file < files.length; file++) {
      long start = System.nanoTime();
      int i = 0;
      for (; i < TRIES || System.nanoTime() - start < share; i++) {
        byte[] spoilt = spoilt(new Random(seed + i), files[file]);
        try {
          reader.accept(spoilt);
        } catch (OfficeException e) {
          if (e.words().en().isEmpty()) {
            throw new AssertionError("no words");
          }
        } catch (RuntimeException | Error e) {
          throw new AssertionError("file " + file + ", seed " + (seed + i), e);
        }
      }
      if (MINUTES > 0) {
        System.out.println("fuzzed: file " + file + ", " + i + " times");
      }
    }
  }

  private static byte[] spoilt(Random random, byte[] file) {
    byte[] bytes = file.clone();
    for (int edits = 1 + random.nextInt(4); edits > 0 && bytes.length > 8; edits--) {
      int at = random.nextInt(bytes.length - 4);
      int length = Math.min(1 + random.nextInt(40), bytes.length - at);
      switch (random.nextInt(5)) {
        case 0:
          bytes[at] = (byte) random.nextInt(256);
          break;
        case 1:
          bytes[at] ^= (byte) (1 << random.nextInt(8));
          break;
        case 2:
          System.arraycopy(bytes, at + length, bytes, at, bytes.length - at - length);
          bytes = Arrays.copyOf(bytes, bytes.length - length);
          break;
        case 3:
          System.arraycopy(file, random.nextInt(file.length - length + 1), bytes, at, length);
          break;
        default:
          // A number becomes another one, often a larger.
          for (int i = at; i < at + length; i++) {
            bytes[i] =
                bytes[i] >= '0' && bytes[i] <= '9' ? (byte) ('0' + random.nextInt(10)) : bytes[i];
          }
          break;
      }
    }
    return bytes;
  }
}
