package org.dragoman.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.issues.IssueLog;

/** Sentences by OpenNLP; words, tags, names and trees by NLP4J. Not thread-safe: one a thread. */
final class Nlp4jTextParser implements TextParser {
    /** Longer sentences are tables or lists gone wrong; the parser's time grows with length. */
    private static final int MAX_TOKENS = 250;

    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;

    Nlp4jTextParser(SentenceModel sentences, List<NLPComponent<NLPNode>> components) {
        this.splitter = new SentenceSplitter(new SentenceDetectorME(sentences));
        this.components = components;
    }

    @Override
    public Document parse(Article article, IssueLog issues) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            for (CharSpan span : splitter.split(article.text(), block.span())) {
                List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words =
                        tokenizer.tokenize(span.of(article.text()));
                if (words.isEmpty()) {
                    continue;
                }
                if (words.size() > MAX_TOKENS) {
                    issues.add(new SentenceTooLong(article.id(), span, words.size(), MAX_TOKENS));
                    continue;
                }
                sentences.add(
                        new Sentence(sentences.size(), span, i, block.kind(), parse(words, span, article.text())));
            }
        }
        return new Document(article, sentences);
    }

    private List<Token> parse(
            List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words, CharSpan sentence, String text) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, plain(words.get(i).getWordForm()));
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            NLPNode node = nodes[i + 1];
            CharSpan span = new CharSpan(
                    sentence.start() + words.get(i).getStartOffset(),
                    sentence.start() + words.get(i).getEndOffset());
            String entity = node.getNamedEntityTag();
            tokens.add(new Token(
                    i,
                    span,
                    span.of(text),
                    lemma(node.getLemma().toLowerCase(Locale.ROOT)),
                    node.getPartOfSpeechTag(),
                    node.getDependencyHead() == null
                            ? -1
                            : node.getDependencyHead().getID() - 1,
                    node.getDependencyLabel() == null ? "root" : node.getDependencyLabel(),
                    entity == null ? "O" : entity));
        }
        return tokens;
    }

    /** The lemmatizer's lexicon takes "ended" for a word of its own; of the verbs of the news it is the only one. */
    private static String lemma(String said) {
        return said.equals("ended") ? "end" : said;
    }

    /** {@return the word as the models know it: with typewriter quotation marks and hyphens} */
    private static String plain(String word) {
        return word.replace('“', '"')
                .replace('”', '"')
                .replace('„', '"')
                .replace('«', '"')
                .replace('»', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('–', '-')
                .replace('—', '-');
    }
}
