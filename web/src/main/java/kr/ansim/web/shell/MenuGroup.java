package kr.ansim.web.shell;

import java.util.List;
import java.util.function.Predicate;

/** Entries under one heading; {@code key} names the heading in the texts of the shell. */
public record MenuGroup(String key, List<MenuEntry> entries) {

    static MenuGroup of(String key, MenuEntry... entries) {
        return new MenuGroup(key, List.of(entries));
    }

    MenuGroup seenBy(Predicate<String> inRole) {
        return new MenuGroup(
                key, entries.stream().filter(entry -> entry.seenBy(inRole)).toList());
    }
}
