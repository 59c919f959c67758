package org.dragoman.mentions.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.util.ULocale;
import java.io.StringReader;
import java.util.List;
import org.dragoman.issues.SetupException;
import org.junit.jupiter.api.Test;

class NameListsTest {
    private final NameLists lists = NameLists.fromClasspath();

    @Test
    void knowsEachStateByTheNameThatCldrGivesItsCode() {
        List<String> unknown = lists.stateCodes().stream()
                .filter(code -> code.length() == 2)
                .filter(code -> {
                    String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
                    return lists.find(Word.of(name)).stream().noneMatch(hit -> hit.senses().stream()
                            .anyMatch(k -> k.is(Known.Kind.STATE) && k.key().equals(code)));
                })
                .sorted()
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void findsTheLongestNameAndNoneWithinIt() {
        List<Hit> hits = lists.find(Word.of("South Sudan and North America"));
        assertEquals(
                List.of("SS", "North America"),
                hits.stream().map(hit -> hit.senses().get(0).key()).toList());
    }

    @Test
    void tellsAnAbbreviationFromTheWordInSmallLetters() {
        assertEquals(List.of(), lists.find(Word.of("they told us who said so")));
    }

    @Test
    void saysWhichLineLacksAColumn() {
        SetupException thrown = assertThrows(
                SetupException.class, () -> NameLists.read(name -> new StringReader("RU | Russia | Russian\n")));
        assertEquals("seeds/names/states.txt: 5 columns wanted in \"RU | Russia | Russian\"", thrown.getMessage());
    }
}
