package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.AcrossRules;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Terms;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.TermsUse;
import org.budgetperformance.evaluation.WaiverDraft;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.TermsJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * The waivers and policies that the command was given, what became of them, and drafts of others (豁免和口径文件). Rules
 * across submissions have their own part of them. Thread-safe.
 */
final class TermsFiles {
  private static final ImmutableSet<String> ACROSS =
      AcrossRules.all().stream().map(RuleInfo::id).collect(ImmutableSet.toImmutableSet());
  private static final Predicate<String> IS_ACROSS = ACROSS::contains;

  private final Arguments arguments;
  private final LocalDate today;
  private final Optional<InputFile> file;
  private final Terms terms;
  private final Terms within;
  private final Terms across;
  private final TermsUse use;

  /** By the number of the report, so that their order is that of the reports. */
  private final ConcurrentSkipListMap<Integer, ImmutableList<WaiverDraft>> drafts =
      new ConcurrentSkipListMap<>();

  private TermsFiles(Arguments arguments, LocalDate today, Optional<InputFile> file, Terms terms) {
    this.arguments = arguments;
    this.today = today;
    this.file = file;
    this.terms = terms;
    this.within = part(terms, IS_ACROSS.negate());
    this.across = part(terms, IS_ACROSS);
    this.use = TermsUse.of(terms, today);
  }

  /** Reads the file that the arguments name, if they do. */
  static TermsFiles of(Arguments arguments, LocalDate today) throws UsageException {
    if (!arguments.terms().isPresent()) {
      return new TermsFiles(arguments, today, Optional.empty(), Terms.builder().build());
    }
    InputFile file = InputFile.typed(arguments.terms().get());
    try {
      Terms terms = TermsJson.read(FileText.of(file.name(), file.bytes()).text());
      return new TermsFiles(arguments, today, Optional.of(file), terms);
    } catch (JsonException e) {
      throw UsageException.of(file.name(), e.words());
    } catch (InputLimitException e) {
      throw UsageException.of(file.name(), e.words());
    }
  }

  /** Returns what of some terms is of some rules. */
  private static Terms part(Terms terms, Predicate<String> rules) {
    Terms.Builder part = Terms.builder();
    for (Policy policy : terms.policies()) {
      part.addPolicies(
          Policy.builder(policy.id())
              .from(policy)
              .regraded(Maps.filterKeys(policy.regraded(), rules::test))
              .switchedOff(Maps.filterKeys(policy.switchedOff(), rules::test))
              .build());
    }
    terms.waivers().stream()
        .filter(waiver -> rules.test(waiver.ruleId()))
        .forEach(part::addWaivers);
    return part.build();
  }

  /**
   * Returns the terms of one submission.
   *
   * @param amongOthers whether those of other units are judged too: then what is for these is not told of it
   */
  EvaluationTerms.Builder on(Submission submission, boolean amongOthers) throws UsageException {
    if (!file.isPresent()) {
      return EvaluationTerms.builder();
    }
    try {
      return (amongOthers ? within.ofUnitOf(submission) : within).on(today, submission);
    } catch (IllegalArgumentException e) {
      throw several(within.policies());
    }
  }

  private UsageException several(Iterable<Policy> policies) {
    String ids = String.join(", ", Iterables.transform(policies, Policy::id));
    return UsageException.of(
        Option.TERMS.word(),
        LocalizedText.of(
            "同一材料适用几个核查口径（" + ids + "）", "several policies hold for one submission (" + ids + ")"));
  }

  /** Returns the terms of what is compared across submissions of some years. */
  EvaluationTerms across(Collection<Year> years) throws UsageException {
    if (!file.isPresent()) {
      return EvaluationTerms.none();
    }
    ImmutableList<Policy> policies =
        across.policies().stream()
            .filter(policy -> !policy.unit().isPresent())
            .filter(policy -> policy.regraded().size() + policy.switchedOff().size() > 0)
            .filter(policy -> years.stream().allMatch(policy.fiscalYears()::contains))
            .filter(policy -> !policy.firstDay().filter(today::isBefore).isPresent())
            .filter(policy -> !policy.lastDay().filter(today::isAfter).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (policies.size() > 1) {
      throw several(policies);
    }
    policies.forEach(use::add);
    return EvaluationTerms.builder()
        .date(today)
        .waivers(across.waivers())
        .policy(policies.stream().findFirst())
        .build();
  }

  /**
   * Takes what came of a report.
   *
   * @param number which of the reports it is
   */
  void add(int number, Evaluation evaluation) {
    if (file.isPresent()) {
      use.add(evaluation);
    }
    if (arguments.waiveAll().isPresent()) {
      draft(number, WaiverDraft.of(evaluation, today));
    }
  }

  /** Takes what was found across reports. */
  void add(AcrossEvaluation evaluation) {
    use.add(across.waivers(), evaluation.termsProblems());
    if (arguments.waiveAll().isPresent()) {
      draft(Integer.MAX_VALUE, evaluation.drafts(today));
    }
  }

  private void draft(int number, ImmutableList<WaiverDraft> more) {
    drafts.merge(
        number, more, (a, b) -> ImmutableList.<WaiverDraft>builder().addAll(a).addAll(b).build());
  }

  /** Returns what had no effect on anything that was judged. */
  ImmutableList<TermsProblem> problems() {
    return use.problems();
  }

  /**
   * Writes drafts and what remains of the terms, as the arguments want it.
   *
   * @param inputs what was read, which is not to be replaced
   * @return what to say of it
   */
  ImmutableList<LocalizedText> write(Iterable<InputFile> inputs) throws UsageException {
    ImmutableList<InputFile> read =
        ImmutableList.<InputFile>builder()
            .addAll(inputs)
            .addAll(file.map(ImmutableList::of).orElse(ImmutableList.of()))
            .build();
    ImmutableList.Builder<LocalizedText> said = ImmutableList.builder();
    if (arguments.waiveAll().isPresent()) {
      ImmutableSet<WaiverDraft> all = ImmutableSet.copyOf(Iterables.concat(drafts.values()));
      write(Option.WAIVE_ALL, arguments.waiveAll().get(), read, TermsJson.writeDrafts(all));
      said.add(
          LocalizedText.of(
              arguments.waiveAll().get() + "：待批豁免" + all.size() + "项，填写理由、批准单位和截止日后方可使用",
              arguments.waiveAll().get()
                  + ": waivers to be granted "
                  + all.size()
                  + ", of no use until reason, authority and last day are filled in"));
    }
    if (arguments.prune().isPresent()) {
      Terms kept = use.pruned();
      write(Option.PRUNE, arguments.prune().get(), read, TermsJson.write(kept));
      said.add(
          LocalizedText.of(
              arguments.prune().get()
                  + "：豁免保留"
                  + kept.waivers().size()
                  + "项，去掉"
                  + (terms.waivers().size() - kept.waivers().size())
                  + "项；口径保留"
                  + kept.policies().size()
                  + "项，去掉"
                  + (terms.policies().size() - kept.policies().size())
                  + "项",
              arguments.prune().get()
                  + ": waivers kept "
                  + kept.waivers().size()
                  + ", left out "
                  + (terms.waivers().size() - kept.waivers().size())
                  + "; policies kept "
                  + kept.policies().size()
                  + ", left out "
                  + (terms.policies().size() - kept.policies().size())));
    }
    return said.build();
  }

  private static void write(Option option, String name, ImmutableList<InputFile> read, String json)
      throws UsageException {
    OutputFile.write(option, name, read, json.getBytes(StandardCharsets.UTF_8));
  }
}
