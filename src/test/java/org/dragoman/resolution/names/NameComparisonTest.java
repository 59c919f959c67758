package org.dragoman.resolution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    private static final NameComparison NAMES = NameComparison.fromClasspath();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Владимир Путин | Vladimir Putin | same
                    Владимир Владимирович Путин | Vladimir V. Putin | same
                    Володимир Зеленський | Volodymyr Zelenskyy | same
                    Сергей Лавров | Sergey Lavrov | same
                    Сергей Шойгу | Sergei Shoygu | same
                    Дмитрий Анатольевич Медведев | Dmitri Medvedev | same
                    Михаил Ходорковский | Mikhail Khodorkovsky | same
                    Хрущёв Никита | Nikita Khrushchev | same
                    Nikita Chruschtschow | Nikita Khrushchev | same
                    习近平 | Xi Jinping | same
                    王毅 | Wang Yi | same
                    毛泽东 | Mao Zedong | same
                    김정은 | Kim Jong-un | same
                    김정은 | Kim Jong Un | same
                    김정일 | Kim Jong-un | other
                    문재인 | Moon Jae-in | same
                    윤석열 | Yoon Suk-yeol | same
                    이재명 | Lee Jae-myung | same
                    محمد بن سلمان | Mohammed bin Salman | same
                    بشار الأسد | Bashar al-Assad | same
                    عبد الفتاح السيسي | Abdel Fattah el-Sisi | same
                    صدام حسين | Saddam Hussein | same
                    عباس عراقچی | Abbas Araghchi | same
                    حسن روحانی | Hassan Rouhani | same
                    בנימין נתניהו | Benjamin Netanyahu | same
                    יאיר לפיד | Yair Lapid | same
                    ドナルド・トランプ | Donald Trump | same
                    エマニュエル・マクロン | Emmanuel Macron | same
                    ウラジーミル・プーチン | Vladimir Putin | same
                    नरेन्द्र मोदी | Narendra Modi | same
                    Αλέξης Τσίπρας | Alexis Tsipras | same
                    Κυριάκος Μητσοτάκης | Kyriakos Mitsotakis | same
                    მიხეილ სააკაშვილი | Mikheil Saakashvili | same
                    Նիկոլ Փաշինյան | Nikol Pashinyan | same
                    Recep Tayyip Erdoğan | Recep Tayyip Erdogan | same
                    Recep Tayyip Erdoğan | Tayyip Erdogan | same
                    Ilham Aliyev | İlham Əliyev | same
                    Lech Wałęsa | Lech Walesa | same
                    Muammar Gaddafi | Moammar Qaddafi | same
                    Muammar Gaddafi | Muammar al-Gathafi | same
                    Muammar Gaddafi | Mu'ammar al-Qadhafi | same
                    Ayman al-Zawahiri | Aiman Zawahri | same
                    Mohammad Javad Zarif | Javad Zarif | same
                    Mohammed El Baradei | Mohamed ElBaradei | same
                    Bill Clinton | William Clinton | same
                    William Jefferson Clinton | Bill Clinton | same
                    Joe Biden | Joseph R. Biden Jr. | same
                    J. D. Vance | James David Vance | same
                    JD Vance | James David Vance | same
                    Robert Kennedy | Bob Kennedy | same
                    Lavrov, Sergey | Sergey Lavrov | same
                    Mr Sergey Lavrov | Sergey Lavrov | same
                    Dr. Angela Merkel | Angela Merkel | same
                    Angela Dorothea Merkel | Angela Merkel | same
                    Yukio Hatoyama | Hatoyama Yukio | same
                    Angela Merkel | Angela Rayner | other
                    Donald Trump | Melania Trump | other
                    Kim Jong-il | Kim Jong-un | other
                    Vladimir Putin | Vladimir Potanin | other
                    Sergey Lavrov | Sergey Naryshkin | other
                    Hassan Nasrallah | Hassan Rouhani | other
                    Viktor Orban | Viktor Yushchenko | other
                    Viktor Yushchenko | Viktor Yanukovych | other
                    Ali Khamenei | Ruhollah Khomeini | other
                    Jens Stoltenberg | Thorvald Stoltenberg | other
                    Mohammed Ali Hassan | Mohammed Omar Hassan | other
                    Vladimir Puttin | Vladimir Putin | same
                    Vl4dimir Put1n | Vladimir Putin | same
                    Vladimir P. | Vladimir Putin | same
                    Jong-un Kim | Kim Jong-un | same
                    Nicolas Maduro Moros | Nicolás Maduro | same
                    Maduro Moros, Nicolas | Nicolás Maduro | same
                    José Luis Rodríguez Zapatero | Jose Luis Zapatero | same
                    Luiz Inacio da Silva | Luiz Inácio Lula da Silva | same
                    Ursula von der Leyen | Ursula Vonderleyen | same
                    Ursula von der Leyen | Ursula Leyen | same
                    Charles de Gaulle | Charles DeGaulle | same
                    Sean O'Brien | Sean OBrien | same
                    Mary-Ann Smith | Mary Ann Smith | same
                    Jean-Claude Juncker | Jean Claude Juncker | same
                    Abdulaziz bin Salman | Abdul-Aziz ibn Salman | same
                    Abdelaziz Bouteflika | Abdel Aziz Bouteflika | same
                    Mikhail Gorbachev | Michail Gorbatschow | same
                    Boris Yeltsin | Boris Jelzin | same
                    Leonid Brezhnev | Leonid Breschnew | same
                    Slobodan Milosevic | Slobodan Milošević | same
                    Gerhard Schröder | Gerhard Schroeder | same
                    Jörg Müller | Joerg Mueller | same
                    """)
    void comparesPersons(String a, String b, String expected) {
        NameLikeness likeness = NAMES.persons(a, b);
        assertEquals(expected, likeness.isSame() ? "same" : "other", likeness.toString());
        assertEquals(likeness.score(), NAMES.persons(b, a).score());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Gazprom PAO | Газпром | same
                    ПАО Газпром | Gazprom | same
                    Rosneft | OJSC Rosneft | same
                    Sberbank of Russia | Сбербанк России | same
                    IAEA | International Atomic Energy Agency | same
                    NATO | North Atlantic Treaty Organization | same
                    UNESCO | United Nations Educational, Scientific and Cultural Organization | same
                    International Business Machines Corp | IBM | same
                    Intl Business Machines | International Business Machines | same
                    Ministry of Defence | Ministry of Defense | same
                    Toyota Motor Corp. | Toyota Motor Corporation | same
                    华为技术有限公司 | Huawei Jishu Youxian Gongsi | same
                    Huawei Technologies Co., Ltd. | Huawei Technologies | same
                    Deutsche Bank AG | Deutsche Bank Aktiengesellschaft | same
                    Petroleos de Venezuela S.A. | Petróleos de Venezuela, SA | same
                    Acme Ltd | Acme Limited | same
                    ACME Pty Ltd | Acme | same
                    Acme Holdings Ltd | Acme Holding Limited | same
                    The Boeing Company | Boeing Co | same
                    Johnson & Johnson | Johnson and Johnson | same
                    Johnson and Johnsson | Johnson & Johnson | same
                    Microsft Corporation | Microsoft Corporation | same
                    Lockheed-Martin | Lockheed Martin | same
                    PricewaterhouseCoopers | Pricewaterhouse Coopers | same
                    E.ON SE | EON | same
                    3M Company | 3M | same
                    7-Eleven Inc | Seven Eleven | same
                    First National Bank | 1st National Bank | same
                    Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps | same
                    Islamic Revolutionary Guard Corps | Islamic Revolutionary Court | other
                    Ministry of Defence | Ministry of Finance | other
                    Bank of America | Bank of Armenia | other
                    Deutsche Bank AG | Deutsche Post AG | other
                    Goldman Sachs Group | Goldman Industries Group | other
                    China Mobile | China Telecom | other
                    Air China | Air India | other
                    Shell plc | Shell Chemicals plc | other
                    National Bank of Kuwait | National Bank of Oman | other
                    Ford Motor Company | Honda Motor Company | other
                    Siemens AG | Siemens Energy AG | other
                    General Electric | General Motors | other
                    Delta Air Lines | Delta Faucet Company | other
                    Samsung Electronics | Samsung Heavy Industries | other
                    Mitsubishi Motors | Mitsubishi Electric | other
                    """)
    void comparesBodies(String a, String b, String expected) {
        NameLikeness likeness = NAMES.organizations(a, b);
        assertEquals(expected, likeness.isSame() ? "same" : "other", likeness.toString());
        assertEquals(likeness.score(), NAMES.organizations(b, a).score());
    }

    @Test
    void saysWhatSpeaksForAndAgainst() {
        assertEquals(
                "+0.49 \"sergei\" = \"sergey\": spellings of one name; +0.50 \"lavrov\" = \"lavrov\": the same; -0.04"
                        + " \"viktorovich\" only in one",
                NAMES.persons("Sergei Lavrov", "Sergey Viktorovich Lavrov").words());
        assertTrue(NAMES.persons("Anders Berg", "Ulf Berg").words().endsWith("-0.40 \"anders\" is not \"ulf\""));
    }
}
