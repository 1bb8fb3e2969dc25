package io.newsloom.annotate.entity.kb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Known entities, found by their names: a trie over the keys of the names' words. Immutable and
 * thread-safe; about 20 MB.
 */
public final class KnowledgeBase {

  /** A step of the trie: what may follow, and who is named when the name ends here. */
  public static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);

    /** What follows a word's key; null for nothing. */
    public @Nullable Node after(String key) {
      return next.get(key);
    }

    /** The entities whose name ends here, in the knowledge base's order. */
    public List<Entry> entries() {
      return entries;
    }
  }

  private final Node root = new Node();
  private final int size;

  private KnowledgeBase(List<Entry> all) {
    size = all.size();
    for (Entry entry : all) {
      Names.of(entry).forEach(name -> add(name, entry));
    }
  }

  /** The knowledge base that ships with Newsloom. */
  public static KnowledgeBase standard() {
    return of(KnowledgeReader.standard());
  }

  /** Its curated entries and its places: what the organisations are chosen beside. */
  public static KnowledgeBase core() {
    return of(KnowledgeReader.core());
  }

  public static KnowledgeBase of(List<Entry> entries) {
    return new KnowledgeBase(entries);
  }

  /** Where every name begins. */
  public Node root() {
    return root;
  }

  /** The entities that a name means, endings apart, in the knowledge base's order. */
  public List<Entry> named(String name) {
    Node node = root;
    for (String key : StemKey.ofWords(name)) {
      node = node.after(key);
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.entries());
  }

  /** How many entities it knows. */
  public int size() {
    return size;
  }

  private void add(String name, Entry entry) {
    Node node = root;
    for (String key : StemKey.ofWords(name)) {
      node = node.next.computeIfAbsent(key, any -> new Node());
    }
    if (node != root && !node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  /** The names that an entity goes by. */
  private static final class Names {

    private Names() {}

    static Set<String> of(Entry entry) {
      Set<String> names = new LinkedHashSet<>(entry.names().values().stream().sorted().toList());
      names.addAll(entry.aliases());
      Set<String> all = new LinkedHashSet<>();
      for (String name : names) {
        all.add(name);
        all.addAll(Alternations.of(name));
      }
      return all;
    }
  }
}
