// SPDX-License-Identifier: EUPL-1.2
// There are questions for every kind of conversation, and none about consequences.
#include "model/notes/questions.h"

#include "model/codes/codelists.h"
#include "model/notes/note.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class QuestionsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasQuestionsAsHeadings()
    {
        const Questions questions = Questions::builtIn();
        const CodeLists lists = CodeLists::builtIn();
        for (const CodeEntry &entry : lists.list(u"conversation_kind"_s).codes) {
            const QString kind = entry.code;
            if (kind == "OTHER"_L1)
                continue;
            for (const QString &role : {u"counsellor"_s, u"adviser"_s, u"legal"_s})
                for (const Language language : {Language::Dutch, Language::English}) {
                    const Note note = readNote(questions.of(role, kind, language));
                    QVERIFY2(note.size() >= 6, qPrintable(role + kind));
                    for (size_t i = 0; i < note.size(); ++i)
                        QCOMPARE(int(note[i].kind),
                                 int(i % 2 == 0 ? NoteLine::Kind::Heading : NoteLine::Kind::Paragraph));
                }
        }
        QVERIFY(questions.of(u"counsellor"_s, u"OTHER"_s, Language::Dutch).isEmpty());
        QVERIFY(questions.of(u"counsellor"_s, {}, Language::Dutch).isEmpty());
    }
    void noQuestionSpeaksAboutConsequences()
    {
        const Questions questions = Questions::builtIn();
        for (const QString &kind : questions.kinds())
            for (const QString &role : {u"counsellor"_s, u"adviser"_s}) {
                QVERIFY(!questions.of(role, kind, Language::Dutch).contains(u"gevolg"_s));
                QVERIFY(!questions.of(role, kind, Language::English).contains(u"consequence"_s));
            }
    }
    void aMistakeIsNamedWithItsLine()
    {
        MUST_FAIL(BadInput, Questions::read("questions: conversation\nversion: 1\ntemplates: []\n", u"q.yaml"_s));
        MUST_FAIL(BadInput, Questions::read("questions: conversation\nversion: 1\ntemplates:\n"
                                            "  - {role: adviser, kind: A, ask: [{nl: a, en: b}]}\n"
                                            "  - {role: adviser, kind: A, ask: [{nl: a, en: b}]}\n",
                                            u"q.yaml"_s));
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questionstest.moc"
