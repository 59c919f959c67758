package org.dragoman.mentions.offices;

import java.util.regex.Pattern;
import org.dragoman.mentions.SentenceView;
import org.jspecify.annotations.Nullable;

/** Years of office, as said straight after a post: "between 2014 and 2021", "since 2019", "until 2021". */
record Term(@Nullable String since, @Nullable String until) {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int REACH = 9;
    private static final Term NONE = new Term(null, null);

    static Term after(SentenceView view, int end) {
        for (int i = end; i < Math.min(end + 3, view.size()); i++) {
            switch (view.word(i)) {
                case "between", "from" -> {
                    int first = year(view, i + 1);
                    int second = first < 0 ? -1 : year(view, first + 1);
                    if (first > 0) {
                        return new Term(view.word(first), second < 0 ? null : view.word(second));
                    }
                }
                case "since" -> {
                    int first = year(view, i + 1);
                    return first < 0 ? NONE : new Term(view.word(first), null);
                }
                case "until", "till" -> {
                    int first = year(view, i + 1);
                    return first < 0 ? NONE : new Term(null, view.word(first));
                }
                default -> {}
            }
        }
        return NONE;
    }

    private static int year(SentenceView view, int from) {
        for (int i = from; i < Math.min(from + REACH / 2, view.size()); i++) {
            if (YEAR.matcher(view.word(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
