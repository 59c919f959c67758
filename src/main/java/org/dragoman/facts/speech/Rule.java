package org.dragoman.facts.speech;

/**
 * How a saying was recognised. The confidences are first judgements (2026-11), in the order in which the constructions
 * proved safe on the development articles; {@code dragoman evaluate} counts each rule's claims.
 */
enum Rule {
    QUOTE_BEFORE("quote-before", 0.93),
    QUOTE_AFTER("quote-after", 0.93),
    QUOTE_CONTINUED("quote-continued", 0.85),
    CLAUSE("clause", 0.88),
    TRAILING("trailing", 0.88),
    PARENTHESIS("parenthesis", 0.85),
    ACCORDING_TO("according-to", 0.88),
    AS_BY("as-by", 0.85),
    NOUN("noun", 0.7),
    NAMING("naming", 0.7),
    ACT("act", 0.55),
    ANNOUNCED("announced", 0.8);

    private final String name;
    private final double confidence;

    Rule(String name, double confidence) {
        this.name = name;
        this.confidence = confidence;
    }

    String id() {
        return "speech/" + name;
    }

    double confidence() {
        return confidence;
    }
}
