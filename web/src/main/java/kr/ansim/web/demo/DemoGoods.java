package kr.ansim.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.OrderedLine;

/** What the demo shop sells. */
final class DemoGoods {

    /** @param price in won */
    private record Item(String code, String name, String category, String size, long price) {

        String brand() {
            return category + " 합성 상표";
        }
    }

    /** What the customers have bought, one after the other. */
    private static final List<Item> BOUGHT = List.of(
            new Item("demo-coat", "합성 경량 패딩", "패션의류", "66", 129_000),
            new Item("demo-shoes", "합성 워킹화", "신발", "240", 79_000),
            new Item("demo-pan", "합성 프라이팬 세트", "주방용품", "", 59_000),
            new Item("demo-blanket", "합성 차렵이불", "침구", "", 89_000),
            new Item("demo-cream", "합성 보습 크림", "뷰티", "", 39_000));

    private static final Item ON_AIR = new Item("demo-boots", "합성 겨울 부츠", "신발", "240", 119_000);

    /** What they have not. */
    private static final List<Item> NEW = List.of(
            ON_AIR,
            new Item("demo-knit", "합성 캐시미어 니트", "패션의류", "66", 99_000),
            new Item("demo-pot", "합성 압력솥", "주방용품", "", 149_000),
            new Item("demo-pillow", "합성 메모리폼 베개", "침구", "", 49_000),
            new Item("demo-serum", "합성 수분 세럼", "뷰티", "", 45_000));

    private DemoGoods() {}

    /** The whole catalogue, sold since a year. One of it is on air in about three hours. */
    static List<CatalogueItem> catalogue(Instant now) {
        return Stream.concat(BOUGHT.stream(), NEW.stream())
                .map(one -> new CatalogueItem(
                        one.code(),
                        one.name(),
                        one.brand(),
                        one.category(),
                        Won.of(one.price()),
                        one.size().isEmpty() ? List.of() : List.of(new CatalogueItem.Size(one.size(), Map.of())),
                        "",
                        Optional.of(one).filter(ON_AIR::equals).map(onAir -> soon(now)),
                        Optional.empty(),
                        Optional.empty(),
                        now.minus(Duration.ofDays(365))))
                .toList();
    }

    private static CatalogueItem.Broadcast soon(Instant now) {
        Instant from = now.plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.HOURS);
        return new CatalogueItem.Broadcast("TV", from, from.plus(Duration.ofHours(1)));
    }

    /** What a customer's order of this number in turn is about. */
    static OrderedLine bought(int order) {
        Item item = BOUGHT.get(order % BOUGHT.size());
        return new OrderedLine(item.code(), item.category(), item.brand(), item.size(), 1, Won.of(item.price()));
    }
}
