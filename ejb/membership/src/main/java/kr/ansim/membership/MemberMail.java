package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.membership.member.Reachable;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.platform.MaskingPolicy;

/**
 * Mail to members about what the desk does for them; it is never advertising, so it needs no consent. Nobody is handed an
 * address: it goes from the vault into the letter.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class MemberMail {

    @Inject
    private MemberHeads heads;

    @Inject
    private Reachable reachable;

    @Inject
    private Mail mail;

    @Inject
    private MaskingPolicy masking;

    /** Where mail to this member goes, masked; empty when it has no address. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public Optional<String> address(String member) {
        return find(member).map(masking::email);
    }

    /**
     * Sends a letter in the caller's transaction, in Korean as all letters to members.
     *
     * @return whether the member has an address
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public boolean send(String member, MailTemplate template, Map<String, String> values) {
        Optional<String> address = find(member);
        address.ifPresent(to -> mail.send(template, to, Locale.KOREAN, values));
        return address.isPresent();
    }

    private Optional<String> find(String member) {
        UUID head = heads.of(member);
        return Optional.ofNullable(reachable.byMail(List.of(head)).get(head));
    }
}
