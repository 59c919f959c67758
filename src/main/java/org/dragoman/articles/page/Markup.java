package org.dragoman.articles.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes what is not words: tags, entities, invisible characters, Markdown's marks. Leaves line breaks in place. */
final class Markup {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,10})(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "img", "ins", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "u", "wbr", "svg", "path", "button", "label", "input", "meta", "link",
            "picture", "source", "video", "audio", "iframe");
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "thead",
            "title",
            "tr",
            "ul");
    private static final Set<String> CELL = Set.of("td", "th");
    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("copy", "©"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("eacute", "é"),
            Map.entry("uuml", "ü"),
            Map.entry("ouml", "ö"),
            Map.entry("auml", "ä"),
            Map.entry("shy", ""));

    /** Images first: a link's text is words, a picture's is not. */
    private static final List<Pattern> MARKDOWN = List.of(
            Pattern.compile("!\\[[^\\]\\[]*]\\([^)\\s]*\\)"),
            Pattern.compile("\\[([^\\]\\[]+)]\\((?:https?://|mailto:|/|#)[^)\\s]*\\)"),
            Pattern.compile("\\*\\*(\\S(?:.*?\\S)?)\\*\\*"),
            Pattern.compile("__(\\S(?:.*?\\S)?)__"),
            Pattern.compile("(?<![\\w*])\\*(\\S(?:[^*]*\\S)?)\\*(?![\\w*])"),
            Pattern.compile("(?<!\\w)_(\\S(?:[^_]*\\S)?)_(?!\\w)"),
            Pattern.compile("`([^`]+)`"));

    private Markup() {}

    /** {@return the words of one line, spaces folded} */
    static TracedText line(TracedText line) {
        TracedText words = line;
        for (Pattern pattern : MARKDOWN) {
            words = words.keepingGroup(pattern);
        }
        return words.fold();
    }

    /** {@return the page without tags and invisible characters, its lines ended by a line feed} */
    static TracedText page(String raw) {
        TracedText.Builder out = new TracedText.Builder();
        Matcher tag = TAG.matcher(raw);
        Matcher entity = ENTITY.matcher(raw);
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '<') {
                at = tag(raw, at, tag, out);
            } else if (c == '&' && entity.region(at, raw.length()).lookingAt()) {
                at = entity(raw, entity, out);
            } else {
                character(raw, at, out);
                at++;
            }
        }
        return out.build();
    }

    private static int tag(String raw, int at, Matcher tag, TracedText.Builder out) {
        if (raw.startsWith("<!--", at)) {
            int end = raw.indexOf("-->", at);
            return end < 0 ? literally(raw, at, out) : end + 3;
        }
        if (!tag.region(at, raw.length()).lookingAt()) {
            return literally(raw, at, out);
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean opens = tag.group(1).isEmpty();
        if (UNREAD.contains(name)) {
            int end = opens ? raw.toLowerCase(Locale.ROOT).indexOf("</" + name + ">", at) : -1;
            return end < 0 ? tag.end() : end + name.length() + 3;
        }
        if (CELL.contains(name)) {
            put(opens ? " | " : "", at, out);
        } else if (BLOCK.contains(name)) {
            put("\n", at, out);
            put(!opens ? "" : name.equals("li") ? "- " : name.matches("h[1-6]") ? "## " : "", at, out);
        } else if (!INLINE.contains(name)) {
            return literally(raw, at, out);
        }
        return tag.end();
    }

    private static int literally(String raw, int at, TracedText.Builder out) {
        out.append(raw.charAt(at), at);
        return at + 1;
    }

    private static int entity(String raw, Matcher entity, TracedText.Builder out) {
        String name = entity.group(1);
        String value = ENTITIES.get(name);
        if (name.charAt(0) == '#') {
            boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            value = Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
        }
        if (value == null) {
            return literally(raw, entity.start(), out);
        }
        for (int i = 0; i < value.length(); i++) {
            put(visible(value.charAt(i)), entity.start(), out);
        }
        return entity.end();
    }

    private static void character(String raw, int at, TracedText.Builder out) {
        boolean halfOfBreak = raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
        if (!halfOfBreak) {
            put(visible(raw.charAt(at)), at, out);
        }
    }

    /** {@return the character as a reader sees it: a space, a line feed, nothing, or itself} */
    private static String visible(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> "\n";
            case '\t', '\u00a0', '\u202f', '\u205f', '\u3000' -> " ";
            case '\u00ad', '\ufeff' -> "";
            default -> {
                boolean invisible = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
                yield invisible ? "" : Character.isSpaceChar(c) ? " " : String.valueOf(c);
            }
        };
    }

    private static void put(String text, int origin, TracedText.Builder out) {
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i), origin);
        }
    }
}
