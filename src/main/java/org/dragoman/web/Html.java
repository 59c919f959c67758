package org.dragoman.web;

/** Text as HTML shows it. */
final class Html {
    private Html() {}

    /** {@return the text with everything escaped that could end it, between tags as well as in an attribute} */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
