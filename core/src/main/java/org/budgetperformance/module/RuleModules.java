package org.budgetperformance.module;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.Year;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;

/**
 * A set of rule modules to find the one in force in (规则模块集).
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleModules implements Serializable {
  /** A loader that fails without end must not keep us from returning. */
  private static final int MAX_FAILURES = 1_000;

  private static final long serialVersionUID = 1L;

  private final ImmutableList<RuleModule> modules;
  private final LoadReport report;

  private RuleModules(ImmutableList<RuleModule> modules, LoadReport report) {
    this.modules = modules;
    this.report = report;
  }

  /**
   * Loads the modules whose providers the context class loader of the thread finds; where that one does
   * not know this library, as in a plug-in, those that the library's own class loader finds.
   */
  public static RuleModules load() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return load(isOurs(context) ? context : RuleModules.class.getClassLoader());
  }

  private static boolean isOurs(@Nullable ClassLoader context) {
    try {
      return Class.forName(RuleModuleProvider.class.getName(), false, context)
          == RuleModuleProvider.class;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /**
   * Loads the modules whose providers a class loader finds, one provider at a time: one that fails is
   * reported and all others still load.
   *
   * @param loader the class loader
   */
  public static RuleModules load(ClassLoader loader) {
    Collector collector = new Collector();
    DeclaredProviders declared = DeclaredProviders.of(loader);
    Iterator<RuleModuleProvider> providers =
        ServiceLoader.load(RuleModuleProvider.class, loader).iterator();
    for (int number = 1; ; number++) {
      try {
        if (!providers.hasNext()) {
          return collector.build();
        }
        RuleModuleProvider provider = providers.next();
        declared.loaded(provider);
        collector.addAll(provider);
      } catch (ServiceConfigurationError
          | RuntimeException
          | StackOverflowError
          | LinkageError
          | AssertionError e) {
        Map.Entry<String, String> blamed = declared.blame(e, "provider " + number);
        collector.fail(blamed.getKey(), blamed.getValue(), e);
        if (number > MAX_FAILURES) {
          return collector.build();
        }
      }
    }
  }

  /**
   * Returns a set of given modules, without discovery.
   *
   * @param modules the modules
   */
  public static RuleModules of(RuleModule... modules) {
    Collector collector = new Collector();
    for (RuleModule module : modules) {
      collector.add(module, "code");
    }
    return collector.build();
  }

  /** Returns the modules, each id once. */
  public ImmutableList<RuleModule> all() {
    return modules;
  }

  /** Returns what loading came to. */
  public LoadReport report() {
    return report;
  }

  /**
   * Returns the module to judge a division's submissions of a year by: the one {@linkplain #inForce in
   * force}; else that of the nearest year, of the division, its prefecture or its province; else that
   * of the nation.
   *
   * <p>What it fell back to its {@linkplain RuleModule#validity() validity} tells, and so does every
   * evaluation; strict terms refuse it.
   *
   * @param division the division
   * @param year the fiscal year
   * @throws NoSuchElementException if there is none; {@link #report()} may tell why
   * @throws IllegalArgumentException if several modules of one division hold for the year
   */
  public RuleModule find(DivisionCode division, Year year) {
    Optional<RuleModule> found = inForce(division, year);
    for (DivisionCode level : levels(division)) {
      found = found.isPresent() ? found : nearest(level, year);
    }
    return found.orElseThrow(
        () ->
            new NoSuchElementException(
                "no rule module for " + division + " in " + year + "; loaded: " + ids(modules)));
  }

  /**
   * Returns the module to judge a submission by: that of {@linkplain #find(DivisionCode, Year) its division and year};
   * of a submission that names no division, the nation's.
   *
   * @param submission the submission
   * @throws NoSuchElementException if there is none; {@link #report()} may tell why
   * @throws IllegalArgumentException if several modules of one division hold for the year
   */
  public RuleModule find(Submission submission) {
    return find(submission.division().orElse(DivisionCode.NATION), submission.fiscalYear());
  }

  /**
   * Returns the module in force for a division and a year: its own, else its prefecture's, else its
   * province's.
   *
   * @param division the division
   * @param year the fiscal year
   * @throws IllegalArgumentException if several modules of one division hold for the year
   */
  public Optional<RuleModule> inForce(DivisionCode division, Year year) {
    for (DivisionCode level : levels(division)) {
      ImmutableList<RuleModule> found =
          of(level)
              .filter(module -> module.fiscalYears().contains(year) && !module.isNational())
              .collect(ImmutableList.toImmutableList());
      checkArgument(found.size() <= 1, "several modules for %s in %s: %s", level, year, ids(found));
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** Of two years that are as near the earlier holds, for its rules stand until there are others. */
  private Optional<RuleModule> nearest(DivisionCode division, Year year) {
    return of(division)
        .min(
            Comparator.<RuleModule>comparingInt(module -> module.fiscalYears().distance(year))
                .thenComparing(module -> module.fiscalYears().first()));
  }

  private Stream<RuleModule> of(DivisionCode division) {
    return modules.stream().filter(module -> module.division().equals(division));
  }

  /** Returns a division and those that it belongs to, the nation last. */
  private static ImmutableList<DivisionCode> levels(DivisionCode division) {
    ImmutableList.Builder<DivisionCode> levels = ImmutableList.builder();
    Optional<DivisionCode> level = Optional.of(division);
    while (level.isPresent()) {
      levels.add(level.get());
      level = level.get().parent();
    }
    return levels.build();
  }

  private static String ids(ImmutableList<RuleModule> modules) {
    return modules.stream().map(RuleModule::id).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Collects modules and what is to be reported of them. */
  private static final class Collector {
    private final Map<String, RuleModule> modules = new LinkedHashMap<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> duplicates = new LinkedHashMap<>();
    private final ImmutableList.Builder<String> overlaps = ImmutableList.builder();

    /** Adds the modules of a provider, those before the one that it fails at too. */
    void addAll(RuleModuleProvider provider) {
      String place = DeclaredProviders.place(provider.getClass());
      try {
        for (RuleModule module : checkNotNull(provider.modules(), "modules() returned null")) {
          add(checkNotNull(module, "modules() has a null element"), place);
        }
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        fail(provider.getClass().getName(), place, e);
      }
    }

    void add(RuleModule module, String place) {
      String id = module.id();
      if (modules.containsKey(id)) {
        duplicates.merge(id, places.get(id) + ", " + place, (all, more) -> all + ", " + place);
        return;
      }
      for (RuleModule other : modules.values()) {
        if (other.division().equals(module.division())
            && other.fiscalYears().overlaps(module.fiscalYears())) {
          overlaps.add(other.id() + ", " + id);
        }
      }
      modules.put(id, module);
      places.put(id, place);
    }

    /** Keeps the root of what was thrown; what is around it says only that loading failed. */
    void fail(String provider, String place, Throwable thrown) {
      Throwable root = Throwables.getRootCause(thrown);
      failed.put(provider, (place.isEmpty() ? thrown.toString() : place) + ": " + root);
    }

    RuleModules build() {
      return new RuleModules(
          ImmutableList.copyOf(modules.values()),
          ImmutableLoadReport.builder()
              .loaded(modules.keySet())
              .putAllFailed(failed)
              .putAllPlaces(places)
              .putAllDuplicates(duplicates)
              .overlaps(overlaps.build())
              .build());
    }
  }
}
