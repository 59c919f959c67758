package org.dragoman.articles.files;

import java.time.LocalDate;
import org.dragoman.issues.Issue;

/** What can be wrong with a file of articles. {@code where} is the file as the user named it, with the line if it has several. */
sealed interface BadInput extends Issue {
    record NoSuchPath(String where) implements BadInput {
        @Override
        public String message() {
            return where + ": no such file or folder: check the spelling, or the folder you are in";
        }
    }

    record NotReadable(String where, String reason) implements BadInput {
        @Override
        public String message() {
            return where + ": cannot be read (" + reason + "): check its permissions";
        }
    }

    record LinkLoop(String where) implements BadInput {
        @Override
        public String message() {
            return where + ": a symbolic link that leads back to itself: remove it; the rest of the folder is read";
        }
    }

    record UnknownFileType(String where) implements BadInput {
        @Override
        public String message() {
            return where
                    + ": neither .txt, .md, .json nor .jsonl, skipped: name it as a file, not by its folder, to read it as text";
        }
    }

    record EmptyFile(String where) implements BadInput {
        @Override
        public String message() {
            return where + ": nothing in it, skipped: save it again with the article's text";
        }
    }

    record BinaryFile(String where, String evidence) implements BadInput {
        @Override
        public String message() {
            return where + ": not text (" + evidence + "), skipped: save the article as text";
        }
    }

    record TooLarge(String where, long bytes, long limit) implements BadInput {
        @Override
        public String message() {
            return where + ": " + bytes + " bytes, more than the limit of " + limit
                    + ", skipped: split it into articles";
        }
    }

    record NotUtf8(String where, String encoding) implements BadInput {
        @Override
        public String message() {
            return where + ": not in UTF-8, read as " + encoding + ": if letters look wrong, save it in UTF-8";
        }
    }

    record ControlCharacters(String where, int count, int first) implements BadInput {
        @Override
        public String message() {
            return where + ": " + count + " control or undecodable characters left out, the first at character " + first
                    + ": check that the file is whole";
        }
    }

    record NotEnglish(String where, String evidence) implements BadInput {
        @Override
        public String message() {
            return where + ": not English (" + evidence + "), skipped: only English articles can be read";
        }
    }

    record NoText(String where) implements BadInput {
        @Override
        public String message() {
            return where
                    + ": no text of an article in it, skipped: the text belongs in \"text\", \"body\" or \"content\"";
        }
    }

    record FactsNoArticle(String where) implements BadInput {
        @Override
        public String message() {
            return where + ": facts that were read before, no article, skipped: \"dragoman load\" loads such a file";
        }
    }

    record NoDate(String where) implements BadInput {
        @Override
        public String message() {
            return where
                    + ": no date of publication, so that \"on Thursday\" means no day: put \"published\" in NAME.meta.json beside it";
        }
    }

    record UnreadableDate(String where, String value) implements BadInput {
        @Override
        public String message() {
            return where + ": no such date: \"" + value + "\", left out: write it as 2025-04-08";
        }
    }

    record DateWithoutDay(String where, String value, LocalDate taken) implements BadInput {
        @Override
        public String message() {
            return where + ": only a month: \"" + value + "\", taken as its last day, " + taken
                    + ": write the day if you know it";
        }
    }

    record BrokenJson(String where, String reason) implements BadInput {
        @Override
        public String message() {
            return where + ": not JSON (" + reason + "), skipped: correct it and run again";
        }
    }

    record DuplicateId(String where, String id, String before) implements BadInput {
        @Override
        public String message() {
            return where + ": a second article with the id \"" + id + "\", skipped: rename it or " + before;
        }
    }
}
