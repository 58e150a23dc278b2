package org.forthright.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The pages of a long list.
 *
 * @param address of the list with everything but the page number, ending in {@code page=}
 */
public record Pagination(int current, int last, String address) {

    /** One page to go to, or a gap between two of them. */
    public record Item(int number, String href, boolean current, boolean gap) {}

    /** For so many things, so many to a page. */
    public static Pagination of(long things, int perPage, int current, String address) {
        var last = (int) Math.max(1, (things + perPage - 1) / perPage);
        return new Pagination(Math.clamp(current, 1, last), last, address);
    }

    public Optional<Item> previous() {
        return current > 1 ? Optional.of(item(current - 1)) : Optional.empty();
    }

    public Optional<Item> next() {
        return current < last ? Optional.of(item(current + 1)) : Optional.empty();
    }

    /** The first, the last, and those around the current page. */
    public List<Item> items() {
        var numbers = new TreeSet<>(List.of(1, last));
        for (var number = Math.max(1, current - 2); number <= Math.min(last, current + 2); number++) {
            numbers.add(number);
        }
        var items = new ArrayList<Item>();
        var before = 0;
        for (var number : numbers) {
            if (number > before + 1) {
                items.add(new Item(before + 1, "", false, true));
            }
            items.add(item(number));
            before = number;
        }
        return List.copyOf(items);
    }

    private Item item(int number) {
        return new Item(number, address + number, number == current, false);
    }
}
