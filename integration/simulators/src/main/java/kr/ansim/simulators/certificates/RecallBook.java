package kr.ansim.simulators.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All recalls, as many as the real register held when it was counted. */
public final class RecallBook {

    public static final int DOMESTIC = 4_243;
    public static final int FOREIGN = 33_070;

    private static final int FIRST_FOREIGN_UID = 100_001;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final int YEARS = 15;
    private static final List<String> TYPES = List.of("자발적 리콜", "권고에 따른 리콜", "명령에 따른 리콜");
    private static final List<String> HARMS =
            List.of("납 기준치 초과", "프탈레이트계 가소제(DEHP) 기준치 12배 초과", "폼알데하이드 기준치 초과", "온도상승 기준치 초과", "절연내력 부적합", "작은 부품 분리");
    private static final List<String> DANGERS = List.of("중독 우려가 있음", "화재 우려가 있음", "감전 우려가 있음", "질식 우려가 있음");
    private static final List<String> DUTIES = List.of("사용을 중지하고 판매자에게 연락할 것", "즉시 폐기할 것", "수리를 받을 것");
    private static final List<String> ACTIONS = List.of("교환", "환불", "수거·파기", "무상 수리");

    private final CertificateBook certificates;
    private final int most;
    private final Map<String, Recall> publishedHere = new ConcurrentHashMap<>();
    private final Map<String, Recall> publishedAbroad = new ConcurrentHashMap<>();

    public RecallBook(CertificateBook certificates) {
        this(certificates, FOREIGN);
    }

    /** @param most of each list */
    public RecallBook(CertificateBook certificates, int most) {
        this.certificates = certificates;
        this.most = most;
    }

    public Stream<Recall> domestic() {
        return Stream.of(
                        publishedHere.values().stream(),
                        fixed(false),
                        IntStream.range(0, Math.min(DOMESTIC, most) - 7).mapToObj(this::domestic))
                .flatMap(recalls -> recalls);
    }

    public Stream<Recall> foreign() {
        return Stream.of(
                        publishedAbroad.values().stream(),
                        fixed(true),
                        IntStream.range(0, Math.min(FOREIGN, most) - 2).mapToObj(this::foreign))
                .flatMap(recalls -> recalls);
    }

    /** Publishes one more, or one of these otherwise. */
    public void publish(boolean foreign, Recall recall) {
        (foreign ? publishedAbroad : publishedHere).put(recall.uid(), recall);
    }

    public Optional<Recall> domestic(String uid) {
        return domestic().filter(recall -> recall.uid().equals(uid)).findFirst();
    }

    private static Stream<Recall> fixed(boolean foreign) {
        return FixedRecall.ALL.stream().filter(one -> one.foreign() == foreign).map(FixedRecall::recall);
    }

    private Recall domestic(int place) {
        Draw draw = Draw.of("recall", place);
        Certificate one = anyone(draw);
        Certificate other = anyone(draw);
        return new Recall(
                Integer.toString(place + 1),
                draw.inHundred(50)
                        ? one.goods().product()
                        : last(one.goods().kind().category()),
                one.goods().brand(),
                RecallNoise.models(draw, one.goods()),
                RecallNoise.numbers(draw, one, other),
                RecallNoise.barcode(draw),
                draw.from(TYPES),
                day(draw),
                draw.from(HARMS),
                draw.from(DANGERS),
                draw.from(ACTIONS));
    }

    private Recall foreign(int place) {
        Draw draw = Draw.of("foreign recall", place);
        Goods goods = anyone(draw).goods();
        return new Recall(
                Integer.toString(FIRST_FOREIGN_UID + place),
                goods.product(),
                draw.inHundred(50) ? goods.brand() : Words.brand(draw),
                draw.inHundred(30) ? RecallNoise.models(draw, goods) : Words.model(draw),
                "-",
                RecallNoise.barcode(draw),
                draw.from(TYPES),
                day(draw),
                draw.from(HARMS),
                draw.from(DUTIES),
                draw.from(ACTIONS));
    }

    private Certificate anyone(Draw draw) {
        return certificates.rows() == 0
                ? FixedCertificate.ALL.get(0).certificate()
                : certificates.row(draw.below(certificates.rows()));
    }

    private static String last(String category) {
        return category.substring(category.lastIndexOf('>') + 1).strip();
    }

    private static String day(Draw draw) {
        return LAST_DAY.minusDays(draw.below(YEARS * 365)).format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
