package kr.ansim.partner;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of partner companies that a caller can break. */
public enum PartnerRule implements RuleCode {
    COMPANY_NAME_MISSING(Breach.INVALID),
    /** Not ten digits, or its check digit is wrong. */
    REGISTRATION_NUMBER_WRONG(Breach.INVALID),
    REGISTRATION_NUMBER_TAKEN(Breach.CONFLICT),
    /** Another company holds it; who applies is not told in which state that is, nor whether it works with us. */
    REGISTRATION_NUMBER_NOT_FREE(Breach.CONFLICT),
    /** A group has an id and a name, or there is none. */
    GROUP_INCOMPLETE(Breach.INVALID),
    COMPANY_UNKNOWN(Breach.UNKNOWN),
    /** An account acts for one company only. */
    ALREADY_MEMBER(Breach.CONFLICT),
    /** The caller has not begun to apply for a company. */
    NO_APPLICATION(Breach.CONFLICT),
    /** It was handed in or decided on: what it says stays. */
    APPLICATION_CLOSED(Breach.CONFLICT),
    FIELD_MISSING(Breach.INVALID),
    /** A field has at most as many signs as the argument says. */
    FIELD_TOO_LONG(Breach.INVALID),
    OPENED_IN_FUTURE(Breach.INVALID),
    PHONE_WRONG(Breach.INVALID),
    POSTCODE_WRONG(Breach.INVALID),
    PERSON_EMAIL_WRONG(Breach.INVALID),
    ACCOUNT_NUMBER_WRONG(Breach.INVALID),
    /** There are at most as many as the argument says. */
    TOO_MANY_PEOPLE(Breach.INVALID),
    /** At least one must be chosen. */
    NOTHING_CHOSEN(Breach.INVALID),
    /** The argument is none of the categories that the table of papers knows. */
    UNKNOWN_CATEGORY(Breach.INVALID),
    /** There is no such file, or it is another company's. */
    DOCUMENT_UNKNOWN(Breach.INVALID),
    /** It is still being looked at, or was refused. */
    DOCUMENT_NOT_READY(Breach.CONFLICT),
    DOCUMENT_MISSING(Breach.INVALID),
    /** A paper has at most as many files as the argument says. */
    TOO_MANY_DOCUMENTS(Breach.INVALID),
    ISSUED_IN_FUTURE(Breach.INVALID),
    /** Its last day is over. */
    PAPER_ENDED(Breach.INVALID),
    ENDS_BEFORE_ISSUE(Breach.INVALID),
    /** There is no such company or product, or it is another company's. */
    SUBJECT_UNKNOWN(Breach.UNKNOWN),
    /** The rules of today do not ask this paper of it. */
    PAPER_NOT_ASKED(Breach.UNKNOWN),
    /** A reviewer looks at the version before. */
    PAPER_IN_REVIEW(Breach.CONFLICT),
    /** It was decided on, or a newer version has come. */
    REVIEW_GONE(Breach.CONFLICT),
    /** Another reviewer has taken it. */
    REVIEW_OF_ANOTHER(Breach.CONFLICT),
    UNKNOWN_REVIEWER(Breach.INVALID),
    REASON_NEEDED(Breach.INVALID),
    /** The reason says too little by itself. */
    WORDS_NEEDED(Breach.INVALID),
    TOO_MANY_SNIPPETS(Breach.INVALID),
    WAIVER_ASKED(Breach.CONFLICT),
    /** The paper is there and accepted. */
    WAIVER_NOT_NEEDED(Breach.CONFLICT),
    WAIVER_ENDED(Breach.INVALID),
    /** Somebody has decided on the request, or it was taken back. */
    WAIVER_GONE(Breach.CONFLICT),
    /** Who asks cannot agree. */
    SECOND_REVIEWER_NEEDED(Breach.CONFLICT),
    /** Steps of the application are not filled in. */
    APPLICATION_INCOMPLETE(Breach.CONFLICT),
    /** As many required papers as the argument says are not handed in, or are to be mended. */
    PAPERS_MISSING(Breach.CONFLICT),
    /** As many required papers as the argument says are neither accepted nor waived. */
    PAPERS_OPEN(Breach.CONFLICT),
    /** Its owner has not accepted the contract that holds today. */
    CONTRACT_OPEN(Breach.CONFLICT),
    /** The company has moved on meanwhile. */
    COMPANY_ELSEWHERE(Breach.CONFLICT),
    APPROVAL_ASKED(Breach.CONFLICT),
    APPROVAL_NOT_ASKED(Breach.CONFLICT),
    /** It has ended already. */
    SUSPENSION_GONE(Breach.CONFLICT),
    /** An appeal against this suspension waits for its answer. */
    APPEAL_OPEN(Breach.CONFLICT),
    /** It was answered already. */
    APPEAL_GONE(Breach.CONFLICT),
    /** Only a company that was taken in supplies products. */
    COMPANY_NOT_ACTIVE(Breach.CONFLICT),
    /** There is no such product, or it is another company's. */
    UNKNOWN_PRODUCT(Breach.UNKNOWN),
    /** Somebody else has changed it since it was read. */
    PRODUCT_CHANGED_MEANWHILE(Breach.CONFLICT),
    /** The company has given this code to another product. */
    ITEM_CODE_TAKEN(Breach.CONFLICT),
    /** It has control characters, line breaks, or signs that turn the direction of writing. */
    ITEM_CODE_UNSEEN(Breach.INVALID),
    /** It has the sign of the argument, which cannot stand in an address. */
    ITEM_CODE_SIGN(Breach.INVALID),
    /** One or two dots alone mean something else in an address. */
    ITEM_CODE_DOTS(Breach.INVALID),
    /** More than one model is called by the argument. */
    MODEL_TWICE(Breach.INVALID),
    /** The argument is none of the claims that the table of papers knows. */
    UNKNOWN_CLAIM(Breach.INVALID),
    /** The argument is no bar code: its last digit does not prove the others. */
    BAR_CODE_WRONG(Breach.INVALID),
    /** There are at most as many as the argument says. */
    TOO_MANY_VALUES(Breach.INVALID),
    /** A whole number from 1 to the argument. */
    MEASURE_WRONG(Breach.INVALID),
    /** There is no such import, or it is another company's. */
    IMPORT_UNKNOWN(Breach.UNKNOWN),
    /** It runs already, is done, or has nothing that could be taken. */
    IMPORT_NOT_TO_START(Breach.CONFLICT),
    /** The tax office is being asked about this company, or was within as many minutes as the argument says. */
    BUSINESS_ASKED_JUST_NOW(Breach.CONFLICT),
    /** There is no such version of the table of papers. */
    PAPER_RULES_UNKNOWN(Breach.UNKNOWN),
    /** The caller has begun no draft, or it was put into force or dropped meanwhile. */
    NO_RULE_DRAFT(Breach.CONFLICT),
    /** Only one at a time. */
    RULE_DRAFT_BEGUN(Breach.CONFLICT),
    /** The code of a paper has lower case letters, digits and hyphens only. */
    PAPER_CODE_WRONG(Breach.INVALID),
    /** Another line says the same. */
    RULE_LINE_TWICE(Breach.CONFLICT),
    /** Something in it is to be mended first. */
    PAPER_RULES_FAULTY(Breach.INVALID),
    PAPER_RULES_FROM_THE_PAST(Breach.INVALID),
    PAPER_RULES_UNCHANGED(Breach.CONFLICT),
    /** Somebody else has changed what this was compared with. */
    PAPER_RULES_CHANGED_MEANWHILE(Breach.CONFLICT),
    /** Only a version whose day has not come can be taken back. */
    PAPER_RULES_NOT_TO_COME(Breach.CONFLICT),
    TERMS_FROM_THE_PAST(Breach.INVALID),
    /** They say what the newest version says already. */
    TERMS_UNCHANGED(Breach.CONFLICT),
    /** The contract's font has no such sign, so it would be missing from what is signed. */
    TERMS_SIGN_UNKNOWN(Breach.INVALID),
    /** Somebody else has written a version at the same moment. */
    TERMS_MADE_MEANWHILE(Breach.CONFLICT),
    /** Only terms whose day has not come can be taken back. */
    TERMS_NOT_TO_COME(Breach.CONFLICT),
    /** There is no such contract, or it is another company's. */
    CONTRACT_UNKNOWN(Breach.UNKNOWN),
    /** Other terms hold by now, or the company is called otherwise. */
    CONTRACT_OUTDATED(Breach.CONFLICT),
    /** Something else was shown than what was drawn up. */
    CONTRACT_DIFFERS(Breach.CONFLICT),
    /** Somebody else's, perhaps; an owner need not know whose. */
    MEMBER_ADDRESS_TAKEN(Breach.CONFLICT);

    private final Breach breach;

    PartnerRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
