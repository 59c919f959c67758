package org.dragoman.facts;

import java.util.List;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;

/** Finds what an article says about the things it speaks of. */
public interface ClaimFinder {
    /**
     * Claims, and the things that only they introduce: topics, implied delegations. A thing with the id of one that was
     * there before takes its place.
     */
    record Found(List<Claim> claims, List<Referent> introduced) {
        public Found {
            claims = List.copyOf(claims);
            introduced = List.copyOf(introduced);
        }
    }

    /**
     * {@return the claims of one article}
     *
     * @param soFar the claims that finders before this one made
     */
    Found find(Reading reading, List<Claim> soFar, IssueLog issues);
}
