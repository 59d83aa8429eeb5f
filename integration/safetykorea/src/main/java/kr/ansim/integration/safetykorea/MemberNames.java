package kr.ansim.integration.safetykorea;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.ansim.kernel.Unreadable;

/** How the members of an object are called, in their order: as a rule all entries of a list share it. */
final class MemberNames {

    static final MemberNames NONE = new MemberNames(new String[0]);

    private final String[] names;
    private String[] quoted = {};
    private final Map<String, Integer> places = new HashMap<>();

    private MemberNames(String[] names) {
        this.names = names;
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], i);
        }
    }

    /** @throws Unreadable when it says something twice */
    static MemberNames of(String[] said, int count) throws Unreadable {
        MemberNames names = new MemberNames(Arrays.copyOf(said, count));
        if (names.places.size() < count) {
            throw new Unreadable("it says something twice");
        }
        return names;
    }

    int count() {
        return names.length;
    }

    /** As JSON writes it. */
    String quoted(int place) {
        if (quoted.length == 0) {
            quoted = Stream.of(names).map(JsonText::quoted).toArray(String[]::new);
        }
        return quoted[place];
    }

    boolean has(int place, String name) {
        return place < names.length && names[place].equals(name);
    }

    /** -1 when there is none. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }
}
