package kr.ansim.partner.company;

import static kr.ansim.partner.field.FieldRules.needed;
import static kr.ansim.partner.field.FieldRules.notTooLong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Faults;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.DescribeCompany;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.Person;
import kr.ansim.partner.SettlementAccount;

/** What can be told of an application's answers by looking at them, each refusal at its field, and all of them at once. */
final class CompanyFields {

    static final int MOST_PEOPLE = 10;

    private static final int LONGEST_NAME = 100;
    private static final Pattern PHONE = Pattern.compile("0[0-9]{1,3}-?[0-9]{3,4}-?[0-9]{4}|1[5-9][0-9]{2}-?[0-9]{4}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("[0-9]{2,}(?:-?[0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private CompanyFields() {}

    static BusinessNumber checked(DescribeCompany told, LocalDate today) {
        Faults faults = new Faults();
        Optional<BusinessNumber> number = BusinessNumber.read(told.registrationNumber());
        if (number.isEmpty()) {
            faults.at("registrationNumber", PartnerRule.REGISTRATION_NUMBER_WRONG);
        }
        if (told.name().isBlank()) {
            faults.at("name", PartnerRule.COMPANY_NAME_MISSING);
        }
        notTooLong(faults, "name", told.name(), LONGEST_NAME);
        if (told.openedOn().isAfter(today)) {
            faults.at("openedOn", PartnerRule.OPENED_IN_FUTURE);
        }
        needed(faults, "phone", told.phone());
        matches(faults, "phone", told.phone(), PHONE, PartnerRule.PHONE_WRONG);
        needed(faults, "postcode", told.postcode());
        matches(faults, "postcode", told.postcode(), POSTCODE, PartnerRule.POSTCODE_WRONG);
        needed(faults, "address", told.address());
        notTooLong(faults, "address", told.address(), 200);
        faults.refuse();
        return number.orElseThrow();
    }

    static void check(NamePeople named) {
        Faults faults = new Faults();
        check(faults, "representatives", named.representatives(), false);
        check(faults, "contacts", named.contacts(), true);
        faults.refuse();
    }

    private static void check(Faults faults, String part, List<Person> people, boolean reachable) {
        if (people.isEmpty()) {
            faults.at(part + ".0.name", PartnerRule.FIELD_MISSING);
        }
        if (people.size() > MOST_PEOPLE) {
            faults.at(part, PartnerRule.TOO_MANY_PEOPLE, MOST_PEOPLE);
        }
        for (int place = 0; place < people.size(); place++) {
            Person person = people.get(place);
            String at = part + "." + place + ".";
            needed(faults, at + "name", person.name());
            notTooLong(faults, at + "name", person.name(), LONGEST_NAME);
            notTooLong(faults, at + "duty", person.duty(), LONGEST_NAME);
            if (reachable) {
                needed(faults, at + "phone", person.phone());
                needed(faults, at + "email", person.email());
            }
            matches(faults, at + "phone", person.phone(), PHONE, PartnerRule.PHONE_WRONG);
            matches(faults, at + "email", person.email(), EMAIL, PartnerRule.PERSON_EMAIL_WRONG);
        }
    }

    static void check(SettlementAccount told) {
        Faults faults = new Faults();
        needed(faults, "bank", told.bank());
        notTooLong(faults, "bank", told.bank(), LONGEST_NAME);
        needed(faults, "number", told.number());
        matches(faults, "number", told.number(), ACCOUNT_NUMBER, PartnerRule.ACCOUNT_NUMBER_WRONG);
        notTooLong(faults, "number", told.number(), 30);
        needed(faults, "holder", told.holder());
        notTooLong(faults, "holder", told.holder(), LONGEST_NAME);
        faults.refuse();
    }

    /** @param known the categories of the table of papers */
    static void check(ChooseSales chosen, Set<String> known) {
        Faults faults = new Faults();
        if (chosen.channels().isEmpty()) {
            faults.at("channels", PartnerRule.NOTHING_CHOSEN);
        }
        if (chosen.categories().isEmpty()) {
            faults.at("categories", PartnerRule.NOTHING_CHOSEN);
        }
        chosen.categories().stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .ifPresent(strange -> faults.at("categories", PartnerRule.UNKNOWN_CATEGORY, strange));
        faults.refuse();
    }

    private static void matches(Faults faults, String field, String value, Pattern form, PartnerRule otherwise) {
        if (!value.isBlank() && !form.matcher(value.strip()).matches()) {
            faults.at(field, otherwise);
        }
    }
}
