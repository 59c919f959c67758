package org.dragoman.articles.files;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.issues.IssueLog;

/** Makes text of bytes: finds the encoding, refuses what is no text, reports what is not UTF-8. */
final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> MAGIC = List.of(
            "PK\u0003\u0004",
            "%PDF",
            "\u0089PNG",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "\u007fELF",
            "\u001f\u008b",
            "\u00d0\u00cf\u0011\u00e0",
            "RIFF",
            "SQLite");

    /** More control characters than this share are no slips of a text. */
    private static final double MAX_CONTROLS = 0.02;

    /** Half the bytes of Latin text in UTF-16 are zero; a tenth of them is enough to tell it from text with a stray one. */
    private static final double MIN_ZEROS = 0.1;

    /** ICU's confidence, 0 to 100, from which another encoding than Windows-1252 is believed. */
    private static final int MIN_CONFIDENCE = 40;

    private Decoder() {}

    /** {@return the text, if it is one; the byte order mark belongs to no text} */
    static Optional<String> decode(byte[] bytes, String where, IssueLog issues) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        Optional<String> magic = MAGIC.stream().filter(head::startsWith).findFirst();
        if (magic.isPresent()) {
            issues.add(new BadInput.BinaryFile(
                    where,
                    "it begins as "
                            + (magic.get().startsWith("PK")
                                    ? "an archive or office document"
                                    : "an image, program or document")));
            return Optional.empty();
        }
        Charset charset = charset(bytes);
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        int controls = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        if (controls > 3 && controls > text.length() * MAX_CONTROLS) {
            issues.add(new BadInput.BinaryFile(
                    where,
                    controls + " of " + text.length() + " characters are control characters, the first at " + first));
            return Optional.empty();
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            issues.add(new BadInput.NotUtf8(where, charset.name()));
        }
        if (controls > 0) {
            issues.add(new BadInput.ControlCharacters(where, controls, first));
        }
        return Optional.of(text);
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\u007f' || c == '\ufffd';
    }

    private static Charset charset(byte[] bytes) {
        int a = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int b = bytes.length > 1 ? bytes[1] & 0xff : 0;
        if (a == 0xff && b == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (a == 0xfe && b == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int high = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
            high += bytes[i] < 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > bytes.length * MIN_ZEROS) {
            return zeros[1] > 4 * zeros[0]
                    ? StandardCharsets.UTF_16LE
                    : zeros[0] > 4 * zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        }
        return isUtf8(bytes, high) ? StandardCharsets.UTF_8 : legacy(bytes);
    }

    /** A few broken bytes in a text of UTF-8 leave it UTF-8: each costs one character, not all the others. */
    private static boolean isUtf8(byte[] bytes, int high) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            long broken = text.chars().filter(c -> c == '\ufffd').count();
            return broken * 5 < high;
        }
    }

    /** Windows-1252 is what English text that is not UTF-8 is in, unless letters of another script say otherwise. */
    private static Charset legacy(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || match.getConfidence() < MIN_CONFIDENCE) {
            return WINDOWS;
        }
        String name = match.getName().toUpperCase(Locale.ROOT);
        boolean latin = name.startsWith("ISO-8859-1")
                || name.startsWith("ISO-8859-2")
                || name.startsWith("ISO-8859-9")
                || name.startsWith("IBM");
        return latin || name.startsWith("UTF") || !Charset.isSupported(name) ? WINDOWS : Charset.forName(name);
    }
}
