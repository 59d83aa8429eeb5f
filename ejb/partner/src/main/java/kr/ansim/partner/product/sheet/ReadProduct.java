package kr.ansim.partner.product.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductFault.Code;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.product.ProductFields;
import kr.ansim.partner.requirement.PaperTable;
import org.jspecify.annotations.Nullable;

/** One row read as a product, with everything that is wrong with it. */
final class ReadProduct {

    private static final int LONGEST_ARGUMENT = 200;
    private static final Map<String, ProductColumn> COLUMNS = Map.ofEntries(
            Map.entry("itemCode", ProductColumn.ITEM_CODE),
            Map.entry("name", ProductColumn.NAME),
            Map.entry("category", ProductColumn.CATEGORY),
            Map.entry("origin", ProductColumn.ORIGIN),
            Map.entry("brand", ProductColumn.BRAND),
            Map.entry("maker", ProductColumn.MAKER),
            Map.entry("importer", ProductColumn.IMPORTER),
            Map.entry("models", ProductColumn.MODELS),
            Map.entry("barcodes", ProductColumn.BARCODES),
            Map.entry("claims", ProductColumn.CLAIMS),
            Map.entry("channels", ProductColumn.CHANNELS),
            Map.entry("widthCm", ProductColumn.WIDTH),
            Map.entry("depthCm", ProductColumn.DEPTH),
            Map.entry("heightCm", ProductColumn.HEIGHT),
            Map.entry("weightG", ProductColumn.WEIGHT));

    /** @param column of the cell that is wrong */
    record Fault(ProductColumn column, String code, List<String> arguments) {}

    private final List<String> cells;
    private final SheetWords words;
    private final Map<ProductColumn, Fault> faults = new EnumMap<>(ProductColumn.class);

    private ReadProduct(List<String> cells, SheetWords words) {
        this.cells = cells;
        this.words = words;
    }

    /** What was made of a row. */
    record Result(DescribeProduct product, List<Fault> faults) {}

    /** @param cells in the order of the columns */
    static Result of(List<String> cells, SheetWords words, PaperTable table) {
        ReadProduct read = new ReadProduct(cells, words);
        DescribeProduct product = read.product();
        ProductFields.faults(product, table).all().forEach(read::fault);
        return new Result(product, List.copyOf(read.faults.values()));
    }

    private DescribeProduct product() {
        return new DescribeProduct(
                cell(ProductColumn.ITEM_CODE),
                cell(ProductColumn.NAME),
                words.code(Trait.CATEGORY, cell(ProductColumn.CATEGORY)),
                origin(),
                cell(ProductColumn.BRAND),
                cell(ProductColumn.MAKER),
                cell(ProductColumn.IMPORTER),
                models(),
                parts(cell(ProductColumn.BARCODES), "[,;]"),
                Set.copyOf(parts(cell(ProductColumn.CLAIMS), "[,;]").stream()
                        .map(claim -> words.code(Trait.CLAIM, claim))
                        .toList()),
                channels(),
                new ParcelSize(
                        whole(ProductColumn.WIDTH),
                        whole(ProductColumn.DEPTH),
                        whole(ProductColumn.HEIGHT),
                        whole(ProductColumn.WEIGHT)));
    }

    private @Nullable Origin origin() {
        String word = cell(ProductColumn.ORIGIN);
        Optional<Origin> origin = SheetWords.origin(word);
        if (origin.isEmpty() && !word.isEmpty()) {
            fault(ProductColumn.ORIGIN, Code.ORIGIN_UNKNOWN.name(), word);
        }
        return origin.orElse(null);
    }

    private Set<SalesChannel> channels() {
        Set<SalesChannel> channels = new HashSet<>();
        for (String word : parts(cell(ProductColumn.CHANNELS), "[,;]")) {
            SheetWords.channel(word)
                    .ifPresentOrElse(
                            channels::add, () -> fault(ProductColumn.CHANNELS, Code.CHANNEL_UNKNOWN.name(), word));
        }
        return channels;
    }

    /** The numbers of each model stand at its place; without models they are the product's. */
    private List<ProductModel> models() {
        List<String> names = all(cell(ProductColumn.MODELS), ";");
        List<String> numbers = cell(ProductColumn.NUMBERS).isEmpty()
                ? List.of()
                : Arrays.asList(cell(ProductColumn.NUMBERS).split(";", -1));
        if (names.isEmpty()) {
            List<String> all =
                    numbers.stream().flatMap(one -> parts(one, ",").stream()).toList();
            return all.isEmpty() ? List.of() : List.of(new ProductModel("", all));
        }
        if (numbers.size() > names.size()) {
            fault(ProductColumn.NUMBERS, Code.NUMBERS_WITHOUT_MODEL.name());
        }
        return IntStream.range(0, names.size())
                .mapToObj(place -> new ProductModel(
                        names.get(place), place < numbers.size() ? parts(numbers.get(place), ",") : List.of()))
                .toList();
    }

    /** 0, which no measure is, for what is none. Spreadsheets make 30 of 30.0 as they please. */
    private int whole(ProductColumn column) {
        String text = cell(column).replace(",", "").replaceFirst("\\.0+$", "");
        if (text.isEmpty()) {
            fault(column, PartnerRule.FIELD_MISSING.name());
            return 0;
        }
        if (!text.matches("[0-9]{1,9}")) {
            fault(column, Code.NOT_WHOLE.name(), text);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String cell(ProductColumn column) {
        return cells.get(column.ordinal());
    }

    private static List<String> parts(String text, String between) {
        return all(text, between).stream().distinct().toList();
    }

    private static List<String> all(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void fault(RuleBroken broken) {
        ProductColumn column = Optional.ofNullable(COLUMNS.get(String.valueOf(broken.field())))
                .orElseThrow(() -> new IllegalStateException("no column for " + broken.field()));
        fault(
                column,
                broken.code().name(),
                broken.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    /** Of each cell what was found first: the rest follows from it. */
    private void fault(ProductColumn column, String code, String... arguments) {
        faults.putIfAbsent(
                column,
                new Fault(
                        column,
                        code,
                        Arrays.stream(arguments)
                                .map(argument -> Texts.cut(argument, LONGEST_ARGUMENT))
                                .toList()));
    }
}
