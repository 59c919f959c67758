package org.dragoman.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Alexander Darchiev       | Aleksandr Darchiyev        | same
                    Aleksandr Darchyev       | Alexander Darchiev         | same
                    Abbas Araghchi           | Abbas Araqchi              | same
                    Volodymyr Zelensky       | Volodymyr Zelenskyy        | same
                    Sergey Lavrov            | Sergei Lavrov              | same
                    Dmitry Peskov            | Dmitri Peskov              | same
                    Badr al-Busaidi          | Badr bin Hamad al-Busaidi  | same
                    José Álvarez             | Jose Alvarez               | same
                    Wang Yi                  | Yi Wang                    | same
                    Mohammed bin Salman      | Mohammad bin Salman        | same
                    President Donald Trump   | Donald J. Trump            | same
                    J. D. Vance              | James Vance                | same
                    Donald Trump             | Melania Trump              | apart
                    Kim Jong Un              | Kim Jong Il                | open
                    John Smith Jr.           | John Smith                 | apart
                    Anna Petrova             | Hanna Petrova              | apart
                    Jane Roe                 | Jane Poe                   | open
                    Maria Ivanova            | Maria Ivanovic             | open
                    """)
    void comparesFullNames(String a, String b, String verdict) {
        int likeness = PersonName.likeness(PersonName.of(a), PersonName.of(b));
        assertEquals(verdict, likeness > 0 ? "same" : likeness < 0 ? "apart" : "open");
        assertEquals(likeness, PersonName.likeness(PersonName.of(b), PersonName.of(a)));
    }
}
