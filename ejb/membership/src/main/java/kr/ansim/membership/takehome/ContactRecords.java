package kr.ansim.membership.takehome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactPlace;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.contact.ContactFiles;

/** What a member has called, chatted and complained about, with what was said in the clear. */
@ApplicationScoped
class ContactRecords {

    @Inject
    private ContactFiles files;

    List<MemberRecord> of(UUID head, String reason) {
        List<ContactSummary> contacts =
                Pages.all(last -> files.of(head, last == null ? null : ContactPlace.of(last), Pages.SIZE));
        List<MemberRecord> records = new ArrayList<>();
        for (ContactSummary contact : contacts) {
            for (ContactDetails.Happening one : files.inTheClear(contact, reason)) {
                records.add(new MemberRecord(
                        Optional.of(contact.customer()),
                        MemberRecord.Kind.CONTACT,
                        values(contact, one),
                        Optional.of(one.at())));
            }
        }
        return records;
    }

    private static Map<String, String> values(ContactSummary contact, ContactDetails.Happening one) {
        ContactOpening opening = contact.opening();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("contact", contact.number());
        values.put("medium", opening.medium().name());
        values.put("matter", opening.matter().name());
        values.put("topic", opening.topic().name());
        opening.order().ifPresent(order -> values.put("order", order));
        opening.productCode().ifPresent(code -> values.put("productCode", code));
        values.put("happening", one.kind().name());
        one.outcome().ifPresent(outcome -> values.put("outcome", outcome.name()));
        if (!one.said().isEmpty()) {
            values.put("said", one.said());
        }
        return values;
    }
}
