package org.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dragoman.neo4j.Answer;
import org.dragoman.neo4j.cypher.CypherFile;
import org.junit.jupiter.api.Test;

class JunitXmlTest {
    @Test
    void writes_a_case_a_check_and_escapes_what_it_found() {
        CypherFile good = CypherFile.parse("checks/good", "// All is well.\nRETURN 1");
        CypherFile bad = CypherFile.parse("checks/bad", "// Less < more.\nRETURN 1");
        String xml = JunitXml.print(List.of(
                new Checks.Result(good, new Answer(List.of("x"), List.of())),
                new Checks.Result(bad, new Answer(List.of("x"), List.of(List.of("<script>&\u0000"))))));
        assertEquals(
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="dragoman check" tests="2" failures="1" errors="0" skipped="0">
                          <testcase classname="dragoman.checks" name="good"/>
                          <testcase classname="dragoman.checks" name="bad">
                            <failure message="1 rows against: Less &lt; more.">x
                        &lt;script&gt;&amp;?</failure>
                          </testcase>
                        </testsuite>
                        """,
                xml);
    }
}
