package kr.ansim.web.care;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.care.DeskOrderActs;
import kr.ansim.care.OrderDesk;
import kr.ansim.certification.VerdictReason;
import kr.ansim.identity.NamedShop;
import kr.ansim.identity.ShopNames;
import kr.ansim.web.certification.ReasonTexts;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.PageAddress;
import org.jspecify.annotations.Nullable;

/** An order of a member with what became of it and what can be done about it. */
@Named("deskOrder")
@ViewScoped
public class DeskOrderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskOrderActs acts;

    @Inject
    private DeskAddress desk;

    @Inject
    private ShopNames shops;

    @Inject
    private PageAddress address;

    private transient @Nullable OrderDesk it;

    public void check() {
        again();
        AddressedId.orUnknown(this::getIt);
    }

    public OrderDesk getIt() {
        OrderDesk known = it;
        if (known == null) {
            known = acts.get(desk.getMember(), address.text("order"), address.id("shop"));
            it = known;
        }
        return known;
    }

    public void again() {
        it = null;
    }

    public String getShopName() {
        UUID of = getIt().order().shop();
        return shops.all().stream()
                .filter(one -> one.id().equals(of))
                .map(NamedShop::name)
                .findFirst()
                .orElse("");
    }

    /** Products of the order that must not be sold now, each with its reasons in the reader's language. */
    public List<Warning> getWarnings() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return getIt().held().entrySet().stream()
                .map(held -> new Warning(held.getKey(), words(held.getValue(), locale)))
                .toList();
    }

    private static String words(List<VerdictReason> reasons, Locale locale) {
        return reasons.stream().map(reason -> ReasonTexts.of(reason, locale)).collect(Collectors.joining(" "));
    }

    /** A product and why it must not be sold. */
    public record Warning(String code, String text) {}
}
