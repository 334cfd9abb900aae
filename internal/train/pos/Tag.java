import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Tags words, a line each, with NLP4J: java -cp 'nlp4j/*' Tag.java <words >tagged */
public class Tag {
  static final String CONFIG = "edu/emory/mathcs/nlp/configuration/config-decode-pos.xml";

  public static void main(String[] args) throws Exception {
    NLPDecoder decoder = new NLPDecoder(Tag.class.getClassLoader().getResourceAsStream(CONFIG));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
    List<String> words = new ArrayList<>();
    for (String line; (line = in.readLine()) != null; ) {
      if (!line.isEmpty()) {
        words.add(line);
        continue;
      }
      tag(decoder, words, out);
      words.clear();
    }
    out.flush();
  }

  /** Tags a sentence. The model knows "n't" as a word of its own, and straight marks only. */
  static void tag(NLPDecoder decoder, List<String> words, PrintWriter out) {
    List<Token> tokens = new ArrayList<>();
    Map<Integer, String> of = new TreeMap<>(); // by the token that each word begins with
    for (String word : words) {
      of.put(tokens.size() + 1, word);
      String form = word.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
      if (form.toLowerCase().endsWith("n't") && form.length() > 3) {
        tokens.add(new Token(form.substring(0, form.length() - 3)));
        form = "n't";
      }
      tokens.add(new Token(form));
    }
    NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
    of.forEach((i, word) -> out.println(word + "\t" + nodes[i].getPartOfSpeechTag()));
    out.println();
  }
}
