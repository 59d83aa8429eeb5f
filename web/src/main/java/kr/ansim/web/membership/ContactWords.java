package kr.ansim.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactState;
import kr.ansim.membership.ContactSummary;
import kr.ansim.web.faces.Wording;

/** Words and looks for what customers call for. */
@Named("contactWords")
@ApplicationScoped
public class ContactWords {

    private static final Map<ContactMedium, String> ICONS = Map.of(
            ContactMedium.CALL, "phone",
            ContactMedium.CHAT, "comments",
            ContactMedium.MESSAGE, "comment",
            ContactMedium.MAIL, "envelope",
            ContactMedium.VISIT, "user");

    @Inject
    private OrderWords orders;

    public String icon(ContactMedium medium) {
        return ICONS.getOrDefault(medium, "question");
    }

    /** Such as 설치 불만. */
    public String title(ContactOpening opening) {
        return Wording.CONTACTS.text(
                "title",
                Wording.CONTACTS.text("topic." + opening.topic()),
                Wording.CONTACTS.text("matter." + opening.matter()));
    }

    /** What it is about and what came of it, as far as that is known. */
    public String facts(ContactSummary contact) {
        ContactOpening opening = contact.opening();
        Stream<String> about = Stream.concat(
                opening.productCode().stream().map(code -> orders.called(contact.productName(), code)),
                opening.order().stream().map(order -> Wording.CONTACTS.text("of-order", order)));
        Stream<String> became = Stream.concat(
                contact.outcome().stream().map(outcome -> Wording.CONTACTS.text("outcome." + outcome)),
                counts(contact).stream());
        return Stream.concat(about, became).collect(Collectors.joining(" · "));
    }

    private static List<String> counts(ContactSummary contact) {
        return Stream.of(
                        contact.transfers() == 0 ? "" : Wording.CONTACTS.text("transfers", contact.transfers()),
                        contact.reopened() == 0 ? "" : Wording.CONTACTS.text("reopened", contact.reopened()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public String chip(ContactState state) {
        return "contact-" + state;
    }
}
