package kr.ansim.care;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.call.PastCalls;
import kr.ansim.care.callback.OpenPromises;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseMember;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.care.cases.PastCases;
import kr.ansim.care.macro.MacroBook;
import kr.ansim.care.survey.PastSurveys;
import kr.ansim.care.words.SnippetBook;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.DemoMembers.DemoMember;
import kr.ansim.membership.MemberRef;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What has happened at the desk and waits there, for demonstrations only; anywhere else nothing here works. */
@Stateless
@PermitAll
public class DemoDesk {

    /**
     * A call of the past.
     *
     * @param agent by the name of the principal; whoever has none was never answered
     * @param waited seconds until the answer or until the caller hung up
     * @param talked seconds from the answer on
     */
    public record PastCall(
            MemberRef member,
            String phone,
            String agent,
            RoutingArm arm,
            Instant arrivedAt,
            int waited,
            int talked,
            ContactTopic topic,
            boolean resolved) {}

    /**
     * A case of the past that was solved.
     *
     * @param agent by the name of the principal
     * @param score that the member gave; empty of whoever was asked and has not answered
     */
    public record PastCase(
            MemberRef member,
            String agent,
            CaseType type,
            CasePriority priority,
            ContactTopic topic,
            String subject,
            Instant openedAt,
            Instant answeredAt,
            Instant solvedAt,
            String answer,
            OptionalInt score) {}

    @Inject
    private PastCalls calls;

    @Inject
    private PastCases pastCases;

    @Inject
    private PastSurveys surveys;

    @Inject
    private OpenPromises promises;

    @Inject
    private CaseBook cases;

    @Inject
    private CaseReading reading;

    @Inject
    private MacroBook macros;

    @Inject
    private SnippetBook snippets;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    private boolean demo;

    /** @param account by the name of the principal */
    public void agent(String account, String name) {
        requireDemo();
        calls.agent(account, name);
    }

    public void calls(UUID system, List<PastCall> past) {
        requireDemo();
        past.forEach(call -> calls.add(system, call));
    }

    public void cases(List<PastCase> past) {
        requireDemo();
        past.forEach(one -> surveys.add(pastCases.add(one), one.score()));
    }

    /** @return its number. @param by the agent, by the name of the principal */
    public String open(OpenCase told, MemberRef member, String by) {
        requireDemo();
        return cases.open(told, new CaseMember(member.id(), member.number()), by);
    }

    public void answer(String number, String answer, String by) {
        requireDemo();
        int version = reading.get(number).summary().version();
        cases.answer(new CaseWords(number, version, answer), AfterAnswer.WAIT, by);
    }

    /** From this moment on for an hour, for whoever is free. */
    public void promise(DemoMember member, Instant from, String about, String by) {
        requireDemo();
        promises.add(member, from, about, by);
    }

    /** For everybody at the desk. */
    public void macro(KeepMacro macro, String by) {
        requireDemo();
        macros.make(macro, by);
    }

    /** For everybody at the desk. */
    public void snippet(String code, String words, String by) {
        requireDemo();
        snippets.keep(SnippetBook.ALL, code, words, by);
    }

    private void requireDemo() {
        if (!demo) {
            throw new IllegalStateException("not a demonstration");
        }
    }
}
