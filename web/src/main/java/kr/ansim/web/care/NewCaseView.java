package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseType;
import kr.ansim.care.Cases;
import kr.ansim.care.OpenCase;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.PurchaseHistory;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Opens a case for the member on the one screen, from the call that is spoken. */
@Named("newCase")
@RequestScoped
public class NewCaseView {

    private static final int LATEST_ORDERS = 10;

    @Inject
    private Cases cases;

    @Inject
    private PurchaseHistory purchases;

    @Inject
    private DeskAddress address;

    @Inject
    private MemberCasesView shown;

    @Inject
    private CaseTexts texts;

    private CaseType type = CaseType.QUESTION;
    private CasePriority priority = CasePriority.NORMAL;
    private ContactTopic topic = ContactTopic.ORDER;
    private String subject = "";
    private @Nullable String order;
    private @Nullable List<String> orders;
    private String note = "";

    public void open() {
        try {
            String number = cases.open(new OpenCase(
                    address.getMember(),
                    type,
                    priority,
                    topic,
                    subject.strip(),
                    Optional.ofNullable(order).filter(one -> !one.isBlank()),
                    Optional.empty(),
                    Optional.ofNullable(address.getCall()),
                    note));
            subject = "";
            note = "";
            order = null;
            Wording.CASES.done("done.opened", texts.number(number));
        } catch (RuleBroken broken) {
            Refusals.show("newCase", broken);
        }
        shown.again();
    }

    /** The latest, of which it may be. */
    public List<String> getOrders() {
        List<String> known = orders;
        if (known == null) {
            known = purchases.of(address.getMember(), null, LATEST_ORDERS).stream()
                    .map(OrderSummary::number)
                    .distinct()
                    .toList();
            orders = known;
        }
        return known;
    }

    public List<CaseType> getTypes() {
        return List.of(CaseType.values());
    }

    public List<CasePriority> getPriorities() {
        return List.of(CasePriority.values());
    }

    public List<ContactTopic> getTopics() {
        return List.of(ContactTopic.values());
    }

    public CaseType getType() {
        return type;
    }

    public void setType(CaseType type) {
        this.type = type;
    }

    public CasePriority getPriority() {
        return priority;
    }

    public void setPriority(CasePriority priority) {
        this.priority = priority;
    }

    public ContactTopic getTopic() {
        return topic;
    }

    public void setTopic(ContactTopic topic) {
        this.topic = topic;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public @Nullable String getOrder() {
        return order;
    }

    public void setOrder(@Nullable String order) {
        this.order = order;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
