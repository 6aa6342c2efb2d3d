package io.rostrum.day;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in file names like {@code 2031-05-04_summit.txt}. */
public final class FileNameDay {

    private FileNameDay() {}

    /** The first day that the last part of the path names: {@code yyyy-MM-dd}, with _ . or nothing too; null for none. */
    public static LocalDate of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (int i = 0; i < name.length(); i++) {
            boolean isInNumber = i > 0 && Character.isDigit(name.charAt(i - 1));
            LocalDate day = isInNumber ? null : at(name, i);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static LocalDate at(String name, int start) {
        int year = Day.digits(name, start, 4);
        boolean isParted = start + 4 < name.length() && "-_.".indexOf(name.charAt(start + 4)) >= 0;
        int gap = isParted ? 1 : 0;
        int month = Day.digits(name, start + 4 + gap, 2);
        int day = Day.digits(name, start + 6 + 2 * gap, 2);
        int end = start + 8 + 2 * gap;
        boolean goesOn = end < name.length() && Character.isDigit(name.charAt(end));
        boolean isSame = !isParted || end <= name.length() && name.charAt(start + 7) == name.charAt(start + 4);
        if (year < 0 || month < 0 || day < 0 || goesOn || !isSame) {
            return null;
        }
        try {
            return Day.plausible(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
