package kr.ansim.partner.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kr.ansim.kernel.BarCode;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.requirement.PaperTable;

/** What can be told of a product's data by looking at them, each refusal at its field. */
public final class ProductFields {

    static final int MOST_MODELS = 30;
    static final int MOST_NUMBERS = 50;
    static final int MOST_BARCODES = 50;
    static final int MOST_CM = 500;
    static final int MOST_GRAMS = 500_000;

    private static final int LONGEST_VALUE = 100;

    private final List<RuleBroken> broken = new ArrayList<>();

    private ProductFields() {}

    /** @throws RuleBroken the first of what is wrong, as the facade says */
    static void check(DescribeProduct product, PaperTable table) {
        faults(product, table).stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    /** Everything that is wrong. */
    public static List<RuleBroken> faults(DescribeProduct product, PaperTable table) {
        ProductFields fields = new ProductFields();
        fields.look(product, table);
        return List.copyOf(fields.broken);
    }

    private void look(DescribeProduct product, PaperTable table) {
        needed("itemCode", product.itemCode(), 64);
        needed("name", product.name(), 200);
        if (needed("category", product.category(), LONGEST_VALUE)) {
            known("category", List.of(product.category()), table.values(Trait.CATEGORY), PartnerRule.UNKNOWN_CATEGORY);
        }
        notTooLong("brand", product.brand(), 100);
        needed("maker", product.maker(), 200);
        if (product.origin() == Origin.DOMESTIC) {
            notTooLong("importer", product.importer(), 200);
        } else {
            needed("importer", product.importer(), 200);
        }
        look(product.models(), product.certificateNumbers());
        atMost("barcodes", product.barcodes(), MOST_BARCODES);
        product.barcodes().stream()
                .filter(code -> !BarCode.isOne(code))
                .findFirst()
                .ifPresent(wrong -> fault("barcodes", PartnerRule.BAR_CODE_WRONG, Texts.cut(wrong, LONGEST_VALUE)));
        known("claims", product.claims(), table.values(Trait.CLAIM), PartnerRule.UNKNOWN_CLAIM);
        if (product.channels().isEmpty()) {
            fault("channels", PartnerRule.NOTHING_CHOSEN);
        }
        look(product.size());
    }

    private void look(List<ProductModel> models, List<String> numbers) {
        atMost("models", models, MOST_MODELS);
        atMost("models", numbers, MOST_NUMBERS);
        if (models.stream().anyMatch(model -> model.name().length() > LONGEST_VALUE)
                || numbers.stream().anyMatch(number -> number.length() > LONGEST_VALUE)) {
            fault("models", PartnerRule.FIELD_TOO_LONG, LONGEST_VALUE);
        }
    }

    private void look(ParcelSize size) {
        within("widthCm", size.widthCm(), MOST_CM);
        within("depthCm", size.depthCm(), MOST_CM);
        within("heightCm", size.heightCm(), MOST_CM);
        within("weightG", size.weightG(), MOST_GRAMS);
    }

    private void within(String field, int value, int most) {
        if (value < 1 || value > most) {
            fault(field, PartnerRule.MEASURE_WRONG, most);
        }
    }

    private void known(String field, Collection<String> given, Set<String> known, PartnerRule otherwise) {
        given.stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .ifPresent(strange -> fault(field, otherwise, Texts.cut(strange, LONGEST_VALUE)));
    }

    private void atMost(String field, Collection<?> given, int most) {
        if (given.size() > most) {
            fault(field, PartnerRule.TOO_MANY_VALUES, most);
        }
    }

    private boolean needed(String field, String value, int longest) {
        if (value.isBlank()) {
            fault(field, PartnerRule.FIELD_MISSING);
            return false;
        }
        return notTooLong(field, value, longest);
    }

    private boolean notTooLong(String field, String value, int most) {
        if (value.length() > most) {
            fault(field, PartnerRule.FIELD_TOO_LONG, most);
            return false;
        }
        return true;
    }

    private void fault(String field, PartnerRule rule, Object... arguments) {
        broken.add(RuleBroken.at(field, rule, arguments));
    }
}
