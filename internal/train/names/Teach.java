import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** Names in the stories of a folder, as NLP4J tags them: java -cp 'nlp4j/*' Teach.java FOLDER >stories.jsonl */
public class Teach {
  static final String CONFIG = "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
      + "<ambiguity_classes field=\"word_form_simplified_lowercase\">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
      + "<word_clusters field=\"word_form_simplified_lowercase\">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>"
      + "<word_embeddings field=\"word_form_undigitalized\">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>"
      + "<named_entity_gazetteers field=\"word_form_simplified\">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
      + "</lexica><models><pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos><ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner></models></configuration>";

  /** What the kinds of OntoNotes are here; the others, of numbers and dates, are no names. */
  static final Map<String, String> KINDS = Map.ofEntries(Map.entry("PERSON", "PERSON"), Map.entry("ORG", "ORGANIZATION"),
      Map.entry("GPE", "PLACE"), Map.entry("LOC", "PLACE"), Map.entry("FAC", "PLACE"), Map.entry("PRODUCT", "OTHER"),
      Map.entry("EVENT", "OTHER"), Map.entry("WORK_OF_ART", "OTHER"), Map.entry("LAW", "OTHER"));

  record Mention(int start, int end, String kind) {}

  public static void main(String[] args) throws Exception {
    NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(CONFIG.getBytes(StandardCharsets.UTF_8)));
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      List<Mention> mentions = new ArrayList<>();
      Matcher paragraph = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\z)").matcher(text);
      while (paragraph.find()) {
        read(decoder, text, paragraph.start(), paragraph.end(), mentions);
      }
      out.println(json(file.getFileName().toString(), text, asInFull(text, mentions)));
    }
    out.flush();
  }

  /** Reads a paragraph. The tokenizer replaces nothing but spaces, so that words are found again in turn. */
  static void read(NLPDecoder decoder, String text, int start, int end, List<Mention> mentions) {
    String plain = text.substring(start, end).replace('\n', ' ').replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
    for (List<Token> sentence : new EnglishTokenizer().segmentize(plain)) {
      NLPNode[] nodes = decoder.decode(decoder.toNodeArray(sentence));
      for (int i = 1; i < nodes.length; i++) {
        String tag = nodes[i].getNamedEntityTag();
        if (!tag.startsWith("B-") && !tag.startsWith("U-")) {
          continue;
        }
        int last = i;
        while (tag.startsWith("B-") && last + 1 < nodes.length && nodes[last + 1].getNamedEntityTag().matches("[IL]-.*")) {
          last++;
        }
        int first = i;
        if (sentence.get(first - 1).getWordForm().equalsIgnoreCase("the") && first < last) {
          first++;
        }
        int to = last;
        if (to > first && sentence.get(to - 1).getWordForm().equalsIgnoreCase("'s")) {
          to--;
        }
        String kind = KINDS.get(tag.substring(2));
        int from = start + sentence.get(first - 1).getStartOffset(), until = start + sentence.get(to - 1).getEndOffset();
        while (until > from && "”\"’'".indexOf(text.charAt(until - 1)) >= 0) {
          until--;
        }
        if (kind != null && until > from && text.substring(from, until).indexOf('@') < 0) {
          mentions.add(new Mention(from, until, kind));
        }
      }
    }
  }

  /** A surname alone has the kind of the full name that ends in it. */
  static List<Mention> asInFull(String text, List<Mention> mentions) {
    Set<String> surnames = new HashSet<>();
    for (Mention m : mentions) {
      String[] words = text.substring(m.start, m.end).split("\\s+");
      if (m.kind.equals("PERSON") && words.length > 1) {
        surnames.add(words[words.length - 1]);
      }
    }
    return mentions.stream().map(m -> surnames.contains(text.substring(m.start, m.end)) ? new Mention(m.start, m.end, "PERSON") : m).toList();
  }

  /** A line of the corpora of names, offsets in code points. */
  static String json(String id, String text, List<Mention> mentions) {
    String all = mentions.stream().map(m -> "{\"start\":%d,\"end\":%d,\"type\":\"%s\"}".formatted(text.codePointCount(0, m.start), text.codePointCount(0, m.end), m.kind))
        .collect(Collectors.joining(","));
    return "{\"id\":" + quote(id) + ",\"lang\":\"en\",\"text\":" + quote(text) + ",\"mentions\":[" + all + "]}";
  }

  static String quote(String s) {
    StringBuilder b = new StringBuilder("\"");
    for (char c : s.toCharArray()) {
      b.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
    }
    return b.append('"').toString();
  }
}
