package kr.ansim.web.history.checker;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Door;
import kr.ansim.web.history.Request.Wish;

/** "Full", "closed" and "already booked" must have been true at some moment of the call. */
final class NeverFalselyRefused implements Rule {

    @Override
    public Property property() {
        return Property.NEVER_FALSELY_REFUSED;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        Map<String, List<BookingLife>> byOrder = facts.lives().stream().collect(groupingBy(BookingLife::order));
        return facts.operations().stream()
                .filter(hold -> hold.request().action() == Action.HOLD && !hold.isOpen())
                .flatMap(hold -> breach(hold, facts, byOrder));
    }

    private static Stream<String> breach(Operation hold, Facts facts, Map<String, List<BookingLife>> byOrder) {
        Span call = new Span(hold.begin(), hold.end());
        String site = hold.request().subject();
        Wish wish = hold.request().wish();
        if (wish == null) {
            return Stream.empty();
        }
        if (hold.refusedWith("LOCKER_FULL")) {
            return facts.doorsOf(site).stream()
                    .filter(door -> fits(wish, door) && facts.wasSurelyFree(site, door, call))
                    .limit(1)
                    .map(door -> hold + " was told full, while door " + door.number() + " was free all the time");
        }
        if (hold.refusedWith("SITE_CLOSED") && facts.closed(site).wasSurelyOff(call)) {
            return Stream.of(hold + " was told closed, while the site was open all the time");
        }
        if (hold.refusedWith("ORDER_ALREADY_BOOKED")
                && byOrder.getOrDefault(wish.order(), List.of()).stream()
                        .noneMatch(life -> facts.maybeLive(life).overlaps(call))) {
            return Stream.of(hold + " was told already booked, while its order had no live booking");
        }
        return Stream.empty();
    }

    private static boolean fits(Wish wish, Door door) {
        int[] parcel = {wish.width(), wish.depth(), wish.height()};
        int[] room = {door.width(), door.depth(), door.height()};
        Arrays.sort(parcel);
        Arrays.sort(room);
        return IntStream.range(0, parcel.length).allMatch(i -> parcel[i] <= room[i]);
    }
}
