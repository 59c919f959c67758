package org.dragoman.articles.page;

import java.util.regex.Pattern;

/** Tells lines that belong to the page and to no story: buttons, invitations, lists of other stories. */
final class Chrome {
    /** Whole lines, whatever stands around them. */
    private static final Pattern ALONE = Pattern.compile(
            "(?i)(?:advertisements?|ad|sponsored|share(?: this)?(?: article| story| page)?|print(?: this)?|e-?mail|save|listen"
                    + "|facebook|twitter|whatsapp|telegram|linkedin|reddit|copy(?: the)? link|follow(?: us)?|subscribe(?: now)?|sign (?:up|in)|log ?in"
                    + "|register|hash ?tags?|tags?|topics?|comments?(?: \\(\\d+\\))?|leave a comment|post a comment|no comments(?: yet)?\\W*"
                    + "|open in (?:the )?app|download(?: the)? app|skip to (?:main )?content|back to top|menu|search|home|live"
                    + "|try our ai features|read (?:more|next|also|full (?:story|article))\\W*|show more|load more|see (?:more|also|all)|view (?:all|more|comments)"
                    + "|continue reading|story continues(?: below)?\\W*(?:advertisement)?|loading\\W*|close|next|previous|trending|sources?"
                    + "|(?:\\d+|an?|one|two|three|five) min(?:ute)?s?(?: to)? read|news|world(?: news)?|politics|europe|asia|middle east|africa|americas"
                    + "|international|top (?:news|stor(?:y|ies))|breaking news|latest(?: news)?|updates?|opinion|analysis|all rights reserved\\W*)");

    /** The heads of lists of other stories. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:related|recommended|more|similar|popular|trending|latest|other|top)(?: (?:articles?|stor(?:y|ies)|news|topics?|links?|posts?|content|reading|coverage|headlines|videos?))"
                    + "(?: (?:for you|from .*|on .*))?:?|related:?|most (?:read|popular|viewed)|(?:you )?(?:may|might) also like:?|recommended(?: for you)?"
                    + "|more (?:from|on|in) .{2,40}|up next|what to read next|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)");

    /** Beginnings of lines that invite instead of telling. */
    private static final Pattern INVITES = Pattern.compile(
            "(?i)(?:(?:also )?read|watch|listen|see also|also see|read also|more|related(?: (?:articles?|stor(?:y|ies)|news|topics?|links?|posts?))?|recommended|don['’]t miss|click here)\\s*[:|»].*"
                    + "|(?:also )?read (?:more|next|also|full|the full|our)\\b.*"
                    + "|explore (?:related|more|our|what|all)\\b.*|click (?:here|on)\\b.*|tap here\\b.*|disclaimer\\b.*|sources?:.*|tags?:.*|topics?:.*|filed under\\b.*|hashtags?:.*"
                    + "|(?:follow|like|join|find|contact|reach|support) (?:us|our)\\b.*|(?:subscribe|sign up|register) (?:to|for|now|here)\\b.*|download (?:the|our)\\b.*"
                    + "|get (?:the latest|our|all the latest|breaking)\\b.*|stay (?:tuned|updated|informed|up to date)\\b.*|for more (?:news|stories|updates|information)\\b.*"
                    + "|(?:this|the) (?:article|story|report|post|text) (?:was|is|has been|first|originally|comes|appeared)\\b.{0,80}(?:published|posted|appeared|generated|sourced|edited|translated|updated|feed|syndicated).*"
                    + "|(?:copyright|©|\\(c\\))\\s.*|.{0,60}\\ball rights reserved\\b.*|your email address\\b.*|we use cookies\\b.*|by (?:continuing|clicking|subscribing)\\b.*"
                    + "|please (?:subscribe|sign|enable|share|send)\\b.*|(?:the )?views expressed\\b.*|no part of this\\b.*");

    /** Sentences that send the reader to another piece. */
    private static final Pattern SENDS = Pattern.compile(
            "(?i).*[-–—,] (?:read|see|watch) (?:more |about it |it )?(?:in|on|at) (?:the|our|a|this)\\b.{0,60}\\b(?:article|material|report|story|video)s?\\.?");

    private Chrome() {}

    /** {@return whether a line tells nothing} */
    static boolean is(Line line) {
        return ALONE.matcher(line.text()).matches()
                || INVITES.matcher(line.text()).matches()
                || SENDS.matcher(line.text()).matches();
    }

    /** {@return whether a line heads a list of other stories} */
    static boolean headsOthers(Line line) {
        return line.words() <= 6 && OTHERS.matcher(line.text()).matches();
    }
}
