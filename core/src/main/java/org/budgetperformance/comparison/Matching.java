package org.budgetperformance.comparison;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which earlier document or row is which later one (对应关系): the same by code, else by an id of one's own, else by name;
 * of several of one name those that have most cells in common, then in their order.
 */
final class Matching {
  /** Of more pairs than these the order decides, so that the cost stays linear. */
  private static final int MOST = 1000;

  private final List<Block> earlier;
  private final List<Block> later;
  private final Map<Block, Block> pairs = new LinkedHashMap<>();

  private Matching(Collection<Block> earlier, Collection<Block> later) {
    this.earlier = new ArrayList<>(earlier);
    this.later = new ArrayList<>(later);
  }

  /** Returns the later ones by the earlier ones; those that are alone are not in it. */
  static Map<Block, Block> of(Collection<Block> earlier, Collection<Block> later) {
    Matching matching = new Matching(earlier, later);
    matching.by(Block::code);
    matching.byOwnIds();
    matching.by(block -> Optional.of(block.name()));
    return matching.pairs;
  }

  private void by(Function<Block, Optional<String>> mark) {
    ListMultimap<String, Block> marked = marked(earlier, mark);
    ListMultimap<String, Block> markedLater = marked(later, mark);
    for (String key : marked.keySet()) {
      pair(marked.get(key), markedLater.get(key));
    }
    leaveOut();
  }

  private static ListMultimap<String, Block> marked(
      List<Block> blocks, Function<Block, Optional<String>> mark) {
    ListMultimap<String, Block> marked = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    blocks.forEach(block -> mark.apply(block).ifPresent(found -> marked.put(found, block)));
    return marked;
  }

  private void byOwnIds() {
    Map<String, Block> marked = new HashMap<>();
    later.forEach(block -> block.ownIds().forEach(id -> marked.putIfAbsent(id, block)));
    Set<Block> taken = new HashSet<>();
    for (Block block : marked.isEmpty() ? new ArrayList<Block>() : earlier) {
      for (String id : block.ownIds()) {
        Block same = marked.get(id);
        if (same != null && taken.add(same)) {
          pairs.put(block, same);
          break;
        }
      }
    }
    leaveOut();
  }

  private void leaveOut() {
    earlier.removeAll(pairs.keySet());
    later.removeAll(new HashSet<>(pairs.values()));
  }

  /** Two that may be the same. */
  private static final class Pair {
    final int earlier;
    final int later;
    final int common;

    Pair(int earlier, int later, int common) {
      this.earlier = earlier;
      this.later = later;
      this.common = common;
    }
  }

  private void pair(List<Block> some, List<Block> others) {
    boolean many = (long) some.size() * others.size() > MOST;
    if (many || some.size() + others.size() == 2) {
      for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
        pairs.put(some.get(i), others.get(i));
      }
      return;
    }
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        all.add(new Pair(i, j, some.get(i).common(others.get(j))));
      }
    }
    all.sort(
        Comparator.comparingInt((Pair pair) -> -pair.common)
            .thenComparingInt(pair -> Math.abs(pair.earlier - pair.later)));
    Set<Block> taken = new HashSet<>();
    for (Pair pair : all) {
      Block one = some.get(pair.earlier);
      Block other = others.get(pair.later);
      if (!pairs.containsKey(one) && taken.add(other)) {
        pairs.put(one, other);
      }
    }
  }
}
