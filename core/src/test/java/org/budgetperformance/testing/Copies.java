package org.budgetperformance.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Copies through Java serialisation. */
public final class Copies {
  private Copies() {}

  /** Returns what comes back after an object was written and read. */
  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads what it has just written
  public static <T extends Serializable> T of(T original) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(original);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(original + " is not serialisable", e);
    }
  }
}
