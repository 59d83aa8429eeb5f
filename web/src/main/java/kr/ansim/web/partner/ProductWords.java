package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.PaperRules;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ReadinessReason;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.Trait;
import kr.ansim.web.faces.Wording;

/** Products, what stands against them and what is wrong with spreadsheets, in the reader's language. */
@Named("productWords")
@RequestScoped
public class ProductWords {

    private static final String NOTHING = "—";

    @Inject
    private PaperRules rules;

    @Inject
    private PaperWords words;

    @Inject
    private PartnerProducts products;

    private final Map<String, List<String>> unread = new HashMap<>();

    public String reason(ReadinessReason reason) {
        return ReadinessTexts.of(reason, locale());
    }

    /** What a product can claim, with their names. */
    public Map<String, String> getClaims() {
        return rules.names(Trait.CLAIM, locale().getLanguage());
    }

    /** Their names with commas between them. */
    public String papers(List<RequiredPaper> papers) {
        return papers.stream().map(paper -> words.name(paper.kind())).collect(Collectors.joining(", "));
    }

    /** Models with their numbers, one a line. */
    public List<String> models(DescribeProduct product) {
        List<String> lines = new ArrayList<>();
        product.models()
                .forEach(model -> lines.add(
                        model.certificateNumbers().isEmpty()
                                ? model.name()
                                : (model.name() + " · " + String.join(", ", model.certificateNumbers()))));
        return lines;
    }

    /** What nobody can read among the numbers of a model as they are typed, each with the reason. */
    public List<String> unread(ModelInput typed) {
        return unread.computeIfAbsent(
                typed.getNumbers(),
                numbers -> products.unreadable(typed.model().certificateNumbers()).entrySet().stream()
                        .map(one -> Wording.PRODUCTS.text("unread." + one.getValue(), one.getKey()))
                        .toList());
    }

    public String claims(DescribeProduct product) {
        return named(product.claims().stream()
                .map(one -> words.value(Trait.CLAIM, one))
                .sorted()
                .toList());
    }

    public String channels(DescribeProduct product) {
        return named(product.channels().stream()
                .sorted()
                .map(one -> words.value(Trait.CHANNEL, one.name()))
                .toList());
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? NOTHING : String.join(", ", names);
    }

    public String fault(ProductFault fault) {
        return Wording.PRODUCTS.text("fault." + fault.code(), fault.arguments().toArray());
    }

    /** Where in the sheet, as spreadsheets write it; a dash when the whole file is meant. */
    public String place(ProductFault fault) {
        return fault.row() == 0 ? NOTHING : fault.column() + fault.row();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
