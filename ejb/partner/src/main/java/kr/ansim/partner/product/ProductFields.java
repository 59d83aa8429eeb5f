package kr.ansim.partner.product;

import static kr.ansim.partner.field.FieldRules.notTooLong;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.kernel.BarCode;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.field.FieldRules;
import kr.ansim.partner.requirement.PaperTable;

/** What can be told of a product's data by looking at them, each refusal at its field, and all of them at once. */
public final class ProductFields {

    static final int MOST_MODELS = 30;
    static final int MOST_NUMBERS = 50;
    static final int MOST_BARCODES = 50;
    static final int MOST_CM = 500;
    static final int MOST_GRAMS = 500_000;

    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_NAMED = 30;

    private final Faults faults = new Faults();

    private ProductFields() {}

    /** Everything that is wrong, as the facade says. */
    public static Faults faults(DescribeProduct product, PaperTable table) {
        ProductFields fields = new ProductFields();
        fields.look(product, table);
        return fields.faults;
    }

    private void look(DescribeProduct product, PaperTable table) {
        needed("itemCode", product.itemCode(), 64);
        ItemCode.check(faults, product.itemCode());
        needed("name", product.name(), 200);
        needed("category", product.category(), LONGEST_VALUE);
        known("category", List.of(product.category()), table.values(Trait.CATEGORY), PartnerRule.UNKNOWN_CATEGORY);
        notTooLong(faults, "brand", product.brand(), 100);
        needed("maker", product.maker(), 200);
        if (product.origin() == null) {
            faults.at("origin", PartnerRule.FIELD_MISSING);
        } else if (product.origin() != Origin.DOMESTIC) {
            FieldRules.needed(faults, "importer", product.importer());
        }
        notTooLong(faults, "importer", product.importer(), 200);
        look(product.models(), product.certificateNumbers());
        atMost("barcodes", product.barcodes(), MOST_BARCODES);
        none("barcodes", product.barcodes().stream().filter(code -> !BarCode.isOne(code)), PartnerRule.BAR_CODE_WRONG);
        known("claims", product.claims(), table.values(Trait.CLAIM), PartnerRule.UNKNOWN_CLAIM);
        if (product.channels().isEmpty()) {
            faults.at("channels", PartnerRule.NOTHING_CHOSEN);
        }
        look(product.size());
    }

    private void look(List<ProductModel> models, List<String> numbers) {
        atMost("models", models, MOST_MODELS);
        atMost("models", numbers, MOST_NUMBERS);
        models.forEach(model -> notTooLong(faults, "models", model.name(), LONGEST_VALUE));
        numbers.forEach(number -> notTooLong(faults, "models", number, LONGEST_VALUE));
        Set<String> names = new HashSet<>();
        Stream<String> twice = models.stream()
                .map(ProductModel::name)
                .filter(name -> !name.isEmpty() && !names.add(name))
                .distinct();
        none("models", twice, PartnerRule.MODEL_TWICE);
    }

    private void look(ParcelSize size) {
        within("widthCm", size.widthCm(), MOST_CM);
        within("depthCm", size.depthCm(), MOST_CM);
        within("heightCm", size.heightCm(), MOST_CM);
        within("weightG", size.weightG(), MOST_GRAMS);
    }

    private void within(String field, int value, int most) {
        if (value < 1 || value > most) {
            faults.at(field, PartnerRule.MEASURE_WRONG, most);
        }
    }

    private void known(String field, Collection<String> given, Set<String> known, PartnerRule otherwise) {
        none(field, given.stream().filter(one -> !known.contains(one)).sorted(), otherwise);
    }

    /** Names every one of what should not be there. */
    private void none(String field, Stream<String> wrong, PartnerRule rule) {
        String named = wrong.map(one -> Texts.cut(one, LONGEST_NAMED)).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            faults.at(field, rule, named);
        }
    }

    private void atMost(String field, Collection<?> given, int most) {
        if (given.size() > most) {
            faults.at(field, PartnerRule.TOO_MANY_VALUES, most);
        }
    }

    private void needed(String field, String value, int longest) {
        FieldRules.needed(faults, field, value);
        notTooLong(faults, field, value, longest);
    }
}
