package org.forthright.platform.page.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forthright.platform.page.clock.ClockMark.State;

/** The line of a complaint with its marks, and the place of every label so that none covers another. */
public record CaseClock(List<ClockMark> marks, List<DrawnMark> drawn) {

    static final int START = 12;
    static final int WIDTH = 1156;

    public static CaseClock of(List<ClockMark> marks) {
        var inOrder = marks.stream()
                .sorted(Comparator.comparingInt(ClockMark::position))
                .toList();
        return new CaseClock(inOrder, place(inOrder));
    }

    /** The solid line ends at the answer; what follows is the law's last limit, which nobody plans for. */
    public int lineEnd() {
        return drawn.stream()
                .filter(place -> place.mark().state() == State.ANSWER)
                .mapToInt(DrawnMark::x)
                .max()
                .orElse(START + WIDTH);
    }

    public int lineWidth() {
        return lineEnd() - START;
    }

    public int goneWidth() {
        var today = drawn.stream()
                .filter(place -> place.mark().state() == State.TODAY)
                .mapToInt(DrawnMark::x)
                .max()
                .orElse(START);
        return Math.min(today, lineEnd()) - START;
    }

    public boolean dotted() {
        return lineEnd() < START + WIDTH;
    }

    /** The marks that matter most choose their room first: the answer, today, what the law sets, then the rest. */
    private static List<DrawnMark> place(List<ClockMark> marks) {
        var placed = new ArrayList<DrawnMark>();
        for (var mark : marks.stream().sorted(byImportance()).toList()) {
            placed.add(DrawnMark.places(mark)
                    .filter(candidate -> placed.stream().noneMatch(candidate::collides))
                    .findFirst()
                    .orElseGet(() -> DrawnMark.dot(mark)));
        }
        placed.sort(Comparator.comparingInt(DrawnMark::x));
        return List.copyOf(placed);
    }

    private static Comparator<ClockMark> byImportance() {
        return Comparator.<ClockMark, Integer>comparing(mark -> switch (mark.state()) {
                    case ANSWER -> 0;
                    case TODAY -> 1;
                    case LIMIT -> 2;
                    case MISSED -> 3;
                    case COMING -> 4;
                    case DONE -> 5;
                })
                .thenComparing(ClockMark::position);
    }
}
