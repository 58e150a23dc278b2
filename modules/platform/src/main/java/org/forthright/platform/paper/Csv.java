package org.forthright.platform.paper;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table for a spreadsheet, which shows what people wrote and never computes it. */
public final class Csv {

    /** Without it spreadsheets take the file for Western European and spoil every other name. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";

    private Csv() {}

    public static byte[] of(List<String> header, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append(line(header));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String words) {
        String shown = startsAFormula(words) ? "'" + words : words;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }

    private static boolean startsAFormula(String words) {
        if (!words.isEmpty() && Character.isISOControl(words.charAt(0))) {
            return true;
        }
        String visible = words.strip();
        return !visible.isEmpty() && STARTS_A_FORMULA.indexOf(visible.charAt(0)) >= 0;
    }
}
