package org.dragoman.facts.structure;

import java.util.List;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** "Write that she is president": what a sentence orders, whoever gives the order, is not told by it. */
public final class Orders {
    private Orders() {}

    /** {@return the claims, those of orders as hypothetical} */
    public static List<Claim> asWishes(Reading reading, List<Claim> claims) {
        return claims.stream()
                .map(c -> c.modality().isFact()
                                && c.statement() == null
                                && isOrder(reading.document().sentence(c.sentence()))
                        ? wished(c)
                        : c)
                .toList();
    }

    private static boolean isOrder(Sentence sentence) {
        if (sentence.size() < 2) {
            return false;
        }
        Token first = sentence.token(0);
        return first.pos().equals("VB")
                && first.head() < 0
                && sentence.children(0).stream().noneMatch(c -> c.dependency().startsWith("nsubj"));
    }

    private static Claim wished(Claim claim) {
        return new Claim(
                claim.relation(),
                claim.subject(),
                claim.object(),
                claim.statement(),
                claim.sentence(),
                claim.evidence(),
                claim.rule(),
                Modality.HYPOTHETICAL,
                claim.speaker(),
                claim.confidence(),
                claim.qualifiers());
    }
}
