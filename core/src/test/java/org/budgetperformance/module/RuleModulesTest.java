package org.budgetperformance.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of modules. */
class RuleModulesTest {
  @Nested
  class Finding {
    private final RuleModules modules =
        RuleModules.of(
            TestModules.of("hunan-2023", "43", 2023, 2023),
            TestModules.of("hunan-2024", "43", 2024, 2024),
            TestModules.of("huaihua", "4312", 2024, 2024),
            TestModules.of("hongjiang", "431205", 2024, 2024),
            TestModules.of("hubei", "42", 2020, 2024));
    private final RuleModules withNation =
        RuleModules.of(
            TestModules.of("nation", "000000", 2016, 2024),
            TestModules.of("hunan-2023", "43", 2023, 2023),
            TestModules.of("hunan-2025", "43", 2025, 2025),
            TestModules.of("huaihua", "4312", 2021, 2021));

    @ParameterizedTest
    @CsvSource({
      "431205, 2024, hongjiang",
      "431206, 2024, huaihua",
      "431200, 2024, huaihua",
      "430102, 2024, hunan-2024",
      "430100, 2024, hunan-2024",
      "430000, 2024, hunan-2024",
      "431205, 2023, hunan-2023",
      "420106, 2021, hubei"
    })
    void theNearestDivisionsModuleIsInForce(String division, int year, String id) {
      assertEquals(id, modules.find(DivisionCode.of(division), Year.of(year)).id());
    }

    @Test
    void aSubmissionIsJudgedByTheModuleOfItsDivisionOrTheNations() {
      Submission.Builder submission =
          Submission.builder().fiscalYear(Year.of(2024)).isPartial(true);
      assertEquals("nation", withNation.find(submission.build()).id());
      assertEquals(
          "huaihua", withNation.find(submission.division(DivisionCode.of("431206")).build()).id());
    }

    @ParameterizedTest
    @CsvSource({"440000, 2024", "110000, 2022"})
    void whereNoneHoldsTheExceptionSaysForWhatAndWhatThereIs(String division, int year) {
      NoSuchElementException e =
          assertThrows(
              NoSuchElementException.class,
              () -> modules.find(DivisionCode.of(division), Year.of(year)));
      assertTrue(e.getMessage().contains(division), e.getMessage());
      assertTrue(e.getMessage().contains(Integer.toString(year)), e.getMessage());
      assertTrue(e.getMessage().contains("hongjiang"), e.getMessage());
    }

    /** 2024 lies as near to 2023 as to 2025; the earlier rules stand until there are others. */
    @ParameterizedTest
    @CsvSource({
      "431205, 2022, huaihua",
      "431205, 2023, hunan-2023",
      "431205, 2030, huaihua",
      "430102, 2024, hunan-2023",
      "430102, 2030, hunan-2025",
      "430102, 2010, hunan-2023",
      "340000, 2022, nation",
      "340000, 2030, nation",
      "000000, 2024, nation"
    })
    void whereNoneIsInForceTheNearestYearsIsFoundAndTheNationsLast(
        String division, int year, String id) {
      assertEquals(id, withNation.find(DivisionCode.of(division), Year.of(year)).id());
    }

    @ParameterizedTest
    @CsvSource({"431205, 2023, true", "431205, 2022, false", "340000, 2022, false"})
    void whatIsInForceHoldsForTheYearAndTheDivision(String division, int year, boolean is) {
      assertEquals(is, withNation.inForce(DivisionCode.of(division), Year.of(year)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"431205, 2023, ''", "430102, 2024, YEAR", "340000, 2022, NATIONAL"})
    void whatItFellBackToTheModuleTells(String division, int year, String kinds) {
      DivisionCode code = DivisionCode.of(division);
      assertEquals(
          kinds,
          withNation
              .find(code, Year.of(year))
              .validity()
              .notices(Optional.of(code), Year.of(year))
              .stream()
              .map(notice -> notice.kind().name())
              .collect(Collectors.joining(" ")));
    }

    @Test
    void amongSeveralOfOneDivisionNoneIsPicked() {
      RuleModules two =
          RuleModules.of(
              TestModules.of("a", "43", 2023, 2024), TestModules.of("b", "43", 2024, 2025));
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class,
              () -> two.find(DivisionCode.of("431205"), Year.of(2024)));
      assertTrue(e.getMessage().contains("[a, b]"), e.getMessage());
      assertEquals("a", two.find(DivisionCode.of("43"), Year.of(2023)).id());
    }
  }

  @Nested
  class Given {
    @Test
    void overlapsAreReported() {
      RuleModules modules =
          RuleModules.of(
              TestModules.of("a", "43", 2023, 2024),
              TestModules.of("b", "43", 2024, 2025),
              TestModules.of("c", "43", 2026, 2026),
              TestModules.of("d", "4312", 2024, 2024));
      assertEquals(ImmutableList.of("a, b"), modules.report().overlaps());
      assertEquals(4, modules.all().size());
    }

    @Test
    void theFirstOfTwoWithOneIdIsKeptAndTheOtherReported() {
      RuleModules modules =
          RuleModules.of(
              TestModules.of("a", "43", 2024, 2024), TestModules.of("a", "42", 2024, 2024));
      assertEquals(ImmutableMap.of("a", "code, code"), modules.report().duplicates());
      assertEquals(ImmutableList.of("a"), modules.report().loaded());
      assertEquals(DivisionCode.of("43"), modules.all().get(0).division());
    }

    @Test
    void noneIsASetToo() {
      assertTrue(RuleModules.of().all().isEmpty());
      assertThrows(
          NoSuchElementException.class,
          () -> RuleModules.of().find(DivisionCode.of("43"), Year.of(2024)));
    }

    @Test
    void aReportSurvivesSerialisation() {
      LoadReport report = RuleModules.of(TestModules.of("a", "43", 2024, 2024)).report();
      assertEquals(report, Copies.of(report));
    }
  }

  @Nested
  class Loaded {
    @Test
    void everyModuleOfEveryProvider() {
      LoadReport report =
          RuleModules.load(Services.of(Services.Two.class, Services.HalfWay.class)).report();
      assertEquals(ImmutableList.of("hunan", "hubei", "half"), report.loaded());
    }

    @Test
    void whatSeveralProvidersHaveIsReported() {
      RuleModules modules = RuleModules.load(Services.of(Services.Hunan.class, Services.Two.class));
      assertEquals(ImmutableList.of("hunan", "hubei"), modules.report().loaded());
      assertEquals(ImmutableSet.of("hunan"), modules.report().duplicates().keySet());
      assertTrue(modules.report().failed().isEmpty());
      assertEquals(
          FiscalYears.of(2024, 2024),
          modules.find(DivisionCode.of("43"), Year.of(2024)).fiscalYears());
    }

    @Test
    void aProviderThatThrowsIsReportedByNameAndTheOthersLoad() {
      LoadReport report =
          RuleModules.load(
                  Services.of(
                      Services.Throwing.class,
                      Services.Null.class,
                      Services.Unlinked.class,
                      Services.Hunan.class))
              .report();
      assertEquals(ImmutableList.of("hunan"), report.loaded());
      assertEquals(
          ImmutableSet.of(
              Services.Throwing.class.getName(),
              Services.Null.class.getName(),
              Services.Unlinked.class.getName()),
          report.failed().keySet());
      assertTrue(report.failed().get(Services.Throwing.class.getName()).contains("no rules today"));
    }

    @Test
    void aProviderThatCannotBeMadeIsReportedWithItsNameAndTheOthersLoad() {
      LoadReport report =
          RuleModules.load(
                  Services.of(
                      Services.Unmakeable.class,
                      Services.Uninitialised.class,
                      Services.NeedsSomething.class,
                      Services.NoProvider.class,
                      Services.Hunan.class))
              .report();
      assertEquals(ImmutableList.of("hunan"), report.loaded());
      assertEquals(4, report.failed().size(), report.failed().toString());
      for (Class<?> failing :
          ImmutableList.of(
              Services.Unmakeable.class,
              Services.Uninitialised.class,
              Services.NeedsSomething.class,
              Services.NoProvider.class)) {
        assertTrue(
            report.failed().toString().contains(failing.getSimpleName()),
            failing.getSimpleName() + " in " + report.failed());
      }
    }

    @Test
    void aProviderThatDoesNotExistIsReportedAndTheOthersLoad() {
      LoadReport report =
          RuleModules.load(
                  Services.files("com.example.Gone\n" + Services.Hunan.class.getName() + "\n"))
              .report();
      assertEquals(ImmutableList.of("hunan"), report.loaded());
      assertEquals(1, report.failed().size());
      assertTrue(report.failed().toString().contains("com.example.Gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a class name\n", "a\u0000b\n", "1.2.3\n"})
    void aServiceFileThatIsNoneIsReportedAndTheOtherFilesLoad(String text) {
      LoadReport report =
          RuleModules.load(Services.files(text, Services.Hunan.class.getName())).report();
      assertEquals(ImmutableList.of("hunan"), report.loaded());
      assertEquals(1, report.failed().size(), report.failed().toString());
    }

    @Test
    void modulesBeforeAFailureAreKept() {
      LoadReport report = RuleModules.load(Services.of(Services.HalfWay.class)).report();
      assertEquals(ImmutableList.of("half"), report.loaded());
      assertEquals(ImmutableSet.of(Services.HalfWay.class.getName()), report.failed().keySet());
    }

    @Test
    void aLoaderThatNeverWorksDoesNotKeepUsWaiting() {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            LoadReport report = RuleModules.load(new Services.Broken()).report();
            assertTrue(report.loaded().isEmpty());
            assertFalse(report.failed().isEmpty());
            assertTrue(
                report.failed().values().iterator().next().contains("configuration"),
                report.failed().values().iterator().next());
          });
    }

    @Test
    void whatTheContextClassLoaderFinds() {
      ClassLoader before = Thread.currentThread().getContextClassLoader();
      try {
        Thread.currentThread().setContextClassLoader(Services.of(Services.Two.class));
        assertEquals(ImmutableList.of("hunan", "hubei"), RuleModules.load().report().loaded());
      } finally {
        Thread.currentThread().setContextClassLoader(before);
      }
    }

    @Test
    void alsoWithoutAContextClassLoader() {
      assertNothingFailsUnder(null);
    }

    /** It knows nothing of ours, so its providers could be none of ours either. */
    @Test
    void notWhatAContextClassLoaderFindsThatDoesNotKnowUs() {
      assertNothingFailsUnder(Services.ofAStranger());
    }

    private void assertNothingFailsUnder(@Nullable ClassLoader context) {
      ClassLoader before = Thread.currentThread().getContextClassLoader();
      try {
        Thread.currentThread().setContextClassLoader(context);
        LoadReport report = RuleModules.load().report();
        assertEquals(ImmutableList.of("national"), report.loaded());
        assertEquals(ImmutableMap.of(), report.failed());
      } finally {
        Thread.currentThread().setContextClassLoader(before);
      }
    }
  }
}
