package kr.ansim.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseType;
import kr.ansim.care.DemoDesk;
import kr.ansim.care.DemoDesk.PastCall;
import kr.ansim.care.DemoDesk.PastCase;
import kr.ansim.care.KeepMacro;
import kr.ansim.care.MacroChanges;
import kr.ansim.care.OpenCase;
import kr.ansim.care.RoutingArm;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.MemberRef;

/** What the desk of the demo has talked of, and what waits there: calls of some weeks, cases, and a call-back. */
@ApplicationScoped
public class DemoTalks {

    /** Enough for figures to say something, and for none of them to be measured by. */
    private static final int CALLS = 80;

    private static final int CALL_BACK_MINUTES = 60;
    private static final int HOURS_BETWEEN = 9;
    private static final List<ContactTopic> TOPICS = List.of(
            ContactTopic.DELIVERY,
            ContactTopic.DELIVERY,
            ContactTopic.RETURN,
            ContactTopic.PRODUCT,
            ContactTopic.BENEFITS,
            ContactTopic.PAYMENT);

    /** What cases were about, with the answer that was given. */
    private record Matter(CaseType type, ContactTopic topic, String subject, String answer) {}

    private static final int CASES = 40;
    private static final int HOURS_BETWEEN_CASES = 17;
    private static final List<Matter> MATTERS = List.of(
            new Matter(CaseType.DELIVERY, ContactTopic.INSTALLATION, "설치 날짜를 옮기고 싶음", "원하시는 날짜로 설치 기사의 방문을 옮겼습니다."),
            new Matter(CaseType.QUESTION, ContactTopic.ORDER, "주문한 색상을 바꾸고 싶음", "아직 나가지 않은 주문이라 원하시는 색상으로 바꾸었습니다."),
            new Matter(CaseType.QUESTION, ContactTopic.ACCOUNT, "TV와 온라인의 회원 번호가 다름", "두 번호를 한 회원으로 합쳤습니다."),
            new Matter(CaseType.COMPLAINT, ContactTopic.INSTALLATION, "설치 뒤 포장이 남아 있음", "남은 포장을 오늘 거두어 가기로 했습니다."));

    /** As members answer: content ones far more often, and not everybody. */
    private static final List<OptionalInt> SCORES = List.of(
            OptionalInt.of(5),
            OptionalInt.of(5),
            OptionalInt.of(5),
            OptionalInt.of(4),
            OptionalInt.of(4),
            OptionalInt.of(3),
            OptionalInt.of(2),
            OptionalInt.empty(),
            OptionalInt.empty());

    @Inject
    private DemoDesk desk;

    @Inject
    private DemoCustomers members;

    @Inject
    private Clock clock;

    /** @param agents names by the names of their principals */
    void make(UUID shop, UUID telephones, Map<String, String> agents) {
        agents.forEach(desk::agent);
        List<String> accounts = List.copyOf(agents.keySet());
        List<DemoCustomers.Known> customers = members.make(shop);
        desk.calls(telephones, calls(accounts, customers));
        desk.cases(cases(accounts, customers));
        String first = accounts.get(0);
        MemberRef busy = customers.get(0).member().member();
        open(busy, CaseType.DELIVERY, CasePriority.HIGH, ContactTopic.DELIVERY, "배송이 예정보다 늦음", first);
        open(
                customers.get(1).member().member(),
                CaseType.RETURN,
                CasePriority.NORMAL,
                ContactTopic.RETURN,
                "반품 수거 일정 확인",
                first);
        String washing = open(
                customers.get(2).member().member(),
                CaseType.PRODUCT,
                CasePriority.NORMAL,
                ContactTopic.PRODUCT,
                "세탁 방법 문의",
                first);
        desk.answer(washing, "찬물에 단독 세탁하시면 됩니다.", first);
        words(first);
        desk.promise(customers.get(1).member(), clock.instant(), "반품 수거 시간을 알려 드리기로 함", first);
    }

    private void words(String by) {
        desk.snippet("인사", "안녕하십니까, {{member.name}}. 안심 VIP 데스크 {{agent.name}}입니다.", by);
        desk.snippet("맺음", "더 궁금하신 점이 있으면 언제든 연락 주시기 바랍니다. 고맙습니다.", by);
        desk.snippet("적립금", "지금 쓰실 수 있는 적립금은 {{points.available}}입니다.", by);
        desk.macro(
                new KeepMacro(
                        "배송 확인 후 연락",
                        "{{member.name}}, 문의하신 배송을 택배사에 확인하고 있습니다. 확인되는 대로 전화로 알려 드리겠습니다.",
                        new MacroChanges(
                                Optional.of(CasePriority.HIGH),
                                Optional.of(ContactTopic.DELIVERY),
                                AfterAnswer.WAIT,
                                true,
                                OptionalInt.of(CALL_BACK_MINUTES))),
                by);
        desk.macro(
                new KeepMacro(
                        "안내 마침",
                        "{{member.name}}, 문의하신 내용({{case.number}})의 처리를 마쳤습니다. 이용해 주셔서 고맙습니다.",
                        new MacroChanges(
                                Optional.empty(), Optional.empty(), AfterAnswer.SOLVE, false, OptionalInt.empty())),
                by);
    }

    private String open(
            MemberRef member, CaseType type, CasePriority priority, ContactTopic topic, String subject, String by) {
        OpenCase told = new OpenCase(
                member.number(),
                type,
                priority,
                topic,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return desk.open(told, member, by);
    }

    private List<PastCase> cases(List<String> agents, List<DemoCustomers.Known> customers) {
        Random chance = new Random(7);
        Instant now = clock.instant();
        return IntStream.rangeClosed(1, CASES)
                .mapToObj(one -> {
                    Matter matter = MATTERS.get(chance.nextInt(MATTERS.size()));
                    Instant opened = now.minus(Duration.ofHours((long) HOURS_BETWEEN_CASES * (one + 1)));
                    Instant answered = opened.plus(Duration.ofMinutes(10 + chance.nextInt(150)));
                    return new PastCase(
                            customers
                                    .get(chance.nextInt(customers.size()))
                                    .member()
                                    .member(),
                            agents.get(one % agents.size()),
                            matter.type(),
                            matter.type() == CaseType.COMPLAINT ? CasePriority.HIGH : CasePriority.NORMAL,
                            matter.topic(),
                            matter.subject(),
                            opened,
                            answered,
                            answered.plus(Duration.ofMinutes(30 + chance.nextInt(900))),
                            matter.answer(),
                            SCORES.get(chance.nextInt(SCORES.size())));
                })
                .toList();
    }

    /** The same at every start of a fresh demo, but for their days. */
    private List<PastCall> calls(List<String> agents, List<DemoCustomers.Known> customers) {
        Random chance = new Random(6);
        Instant now = clock.instant();
        return IntStream.rangeClosed(1, CALLS)
                .mapToObj(call -> {
                    DemoCustomers.Known who = customers.get(chance.nextInt(customers.size()));
                    boolean lost = chance.nextInt(15) == 0;
                    boolean control = call % 5 == 0;
                    return new PastCall(
                            who.member().member(),
                            who.person().phone(),
                            lost ? "" : agents.get(call % agents.size()),
                            control ? RoutingArm.CONTROL : RoutingArm.CLEVER,
                            now.minus(Duration.ofHours((long) HOURS_BETWEEN * call)),
                            3 + chance.nextInt(30),
                            90 + chance.nextInt(control ? 420 : 360),
                            TOPICS.get(chance.nextInt(TOPICS.size())),
                            chance.nextInt(10) > 1);
                })
                .toList();
    }
}
