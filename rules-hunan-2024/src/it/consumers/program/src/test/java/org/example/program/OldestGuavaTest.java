package org.example.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The oldest Guava, which is on this class path, has all that the library calls. */
class OldestGuavaTest {
  @Test
  void nothingIsCalledThatItLacks() {
    JavaClasses library = new ClassFileImporter().importPackages("org.budgetperformance");
    Set<String> lacking = new TreeSet<>();
    int calls = 0;
    for (JavaClass javaClass : library) {
      for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
        if (access.getTargetOwner().getName().startsWith("com.google.common.")) {
          calls++;
          if (!access.getTarget().resolveMember().isPresent()) {
            lacking.add(access.getTarget().getFullName());
          }
        }
      }
    }
    assertTrue(calls > 1_000, "only " + calls + " calls found");
    assertEquals(Collections.emptySet(), lacking);
  }
}
