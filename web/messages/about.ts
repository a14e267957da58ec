import { say } from '../shell/language.ts';

/** Words of the page about the project. */
export const about = {
  title: say('Tarazy туралы', 'О Tarazy', 'About Tarazy'),
  lead: say(
    'Tarazy (таразы) Қазақстанның қылмыстық-атқару құқығы бойынша норма табуға, босату мерзімін есептеуге және сотқа құжат дайындауға көмектеседі.',
    'Tarazy («весы») помогает найти норму уголовно-исполнительного права Казахстана, рассчитать срок освобождения и подготовить документ для суда.',
    'Tarazy ("scales") helps to find a norm of the penal law of Kazakhstan, to work out a release date and to prepare a paper for the court.',
  ),
  not_title: say('Мынаны ескеріңіз', 'Чем Tarazy не является', 'What Tarazy is not'),
  not: [
    say(
      'Бұл ресми мәтін емес. Нормалар өз сөзімізбен баяндалған; ресми мәтінге сілтеме актінің бетінде тұр.',
      'Не официальный текст. Нормы изложены своими словами; ссылка на официальный текст есть на странице акта.',
      'Not the official text. The norms are restated in our own words; the page of an instrument links to the official text.',
    ),
    say(
      'Бұл заңгерлік кеңес емес. Нәтижені адвокат тексереді, шешімді сот шығарады.',
      'Не юридическая консультация. Результат проверяет адвокат, решение принимает суд.',
      'Not legal advice. A lawyer checks the result and the court decides.',
    ),
    say(
      'Бұл болжам емес. Заң бірмәнді болмаса, «тексеру қажет» деген жауап шығып, түсіндіру нұсқалары көрсетіледі.',
      'Не предположение. Если закон неоднозначен, ответом будет «нужна проверка» с вариантами толкования.',
      'Not a guess. Where the law is ambiguous the answer is "needs review", with the competing readings.',
    ),
  ],
  marks_title: say('Белгілерді қалай оқу керек', 'Как читать отметки', 'How to read the marks'),
  marks: [
    say(
      'Мәртебе норманың Қазақстан үшін қандай күші бар екенін көрсетеді: міндетті шарт, ұсынымдық норма, қолданыстағы заң, ұсыныс. Еуропалық конвенция Қазақстан үшін міндетті емес.',
      'Статус показывает силу нормы для Казахстана: обязательный договор, рекомендательная норма, действующий закон, предложение. Европейская конвенция Казахстан не связывает.',
      'The status shows the force of a norm for Kazakhstan: binding treaty, soft law, law in force, proposal. The European Convention does not bind Kazakhstan.',
    ),
    say(
      '«Тексерілген» белгісі баяндау көрсетілген редакциядағы ресми мәтінмен салыстырылғанын білдіреді.',
      'Отметка «Проверено» значит, что изложение сверено с официальным текстом указанной редакции.',
      'The mark "Checked" means that the restatement was compared with the official text of the stated edition.',
    ),
    say(
      'Редакция күні маңызды: заң өзгереді, сондықтан есептің қай редакция бойынша жасалғаны әрдайым жазылады.',
      'Дата редакции важна: закон меняется, поэтому всегда указано, по какой редакции сделан расчёт.',
      'The date of the edition matters: the law changes, so every calculation says which edition it was made by.',
    ),
  ],
  data_title: say('Деректеріңіз', 'Ваши данные', 'Your data'),
  data: [
    say(
      'Жазып жатқаныңыз осы браузерде сақталады. Іс ретінде сақтамасаңыз, серверде ештеңе қалмайды.',
      'Набранное хранится в этом браузере. Пока вы не сохранили дело, на сервере не остаётся ничего.',
      'What you type is kept in this browser. Until you save a matter, nothing stays on the server.',
    ),
    say(
      'Бет басқа серверлерге жүгінбейді: сырттан қаріп те, санауыш та жүктелмейді.',
      'Страницы не обращаются к чужим серверам: ни шрифтов, ни счётчиков извне.',
      'The pages call no other servers: no fonts and no counters from outside.',
    ),
    say(
      'Ортақ компьютерде жұмыс істесеңіз, соңында браузердегі деректерді өшіріңіз.',
      'На общем компьютере в конце работы удалите данные из браузера.',
      'On a shared computer, delete the data from the browser when you finish.',
    ),
  ],
  erase: say(
    'Осы браузердегі деректерді өшіру',
    'Удалить данные из этого браузера',
    'Delete the data in this browser',
  ),
  erase_sure: say(
    'Құжат жобалары, таңдалған нормалар мен іздеу тарихы осы браузерден өшіріледі. Сақталған істер қалады. Жалғастырасыз ба?',
    'Черновики, подборка норм и история поиска будут удалены из этого браузера. Сохранённые дела останутся. Продолжить?',
    'Drafts, picked norms and the search history will be deleted from this browser. Saved matters stay. Continue?',
  ),
  erased: say('Өшірілді.', 'Удалено.', 'Deleted.'),
};
